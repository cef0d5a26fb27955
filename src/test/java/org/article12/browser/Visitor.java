package org.article12.browser;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.article12.words.Said;

/**
 * Somebody who comes to the portal and acts by the words on its pages. Each page that the
 * visitor reaches is inspected. Whoever comes with a browser that runs scripts sits
 * before Chromium ({@link BrowserVisitor}); who comes without reads the pages and sends
 * the forms as HTML says, with nothing that a script or a style could add
 * ({@link ScriptlessVisitor}).
 */
public abstract class Visitor {

	static final String PASSPHRASE = "article-12-demo";

	/** Types an address. */
	public abstract Visitor opens(String path);

	/** Signs in to a demonstration account, by way of the link on the page. */
	public Visitor signsInAs(String email) {
		return opens("/sign-in").types(Said.the("accounts.sign-in.email"), email)
			.types(Said.the("accounts.sign-in.password"), PASSPHRASE)
			.presses(Said.the("accounts.sign-in.act"));
	}

	/** Signs out by the button on every page. */
	public Visitor signsOut() {
		return presses(Said.the("core.sign-out"));
	}

	/** Follows the link with these words. */
	public abstract Visitor follows(String words);

	/** Follows the first link whose words hold these. */
	public abstract Visitor followsLinkWith(String words);

	/** Follows the first link whose address has this form, a regular expression. */
	public abstract Visitor followsLinkTo(String form);

	/** Presses the button with these words. */
	public abstract Visitor presses(String words);

	/** Unfolds what stands under these words. */
	public abstract Visitor unfolds(String words);

	/** Unfolds what the field with this id stands in. */
	public abstract Visitor unfoldsAround(String id);

	/** Types into the field with this label. */
	public abstract Visitor types(String label, String text);

	/** Types into the first field whose label holds these words. */
	public abstract Visitor typesWith(String words, String text);

	/** Types into the field with this id, where several have the same label. */
	public abstract Visitor typesInto(String id, String text);

	/** Ticks or chooses the box with this label. */
	public abstract Visitor ticks(String label);

	/** Ticks the first box whose label holds these words. */
	public abstract Visitor ticksWith(String words);

	/** Ticks or chooses the box with this id, where several have the same label. */
	public abstract Visitor ticksBox(String id);

	/** Takes the tick from the box with this label. */
	public abstract Visitor unticks(String label);

	/** Takes the tick from the first box whose label holds these words. */
	public abstract Visitor unticksWith(String words);

	/** Leaves those boxes of this name ticked that have one of these values. */
	public abstract Visitor leavesTicked(String name, List<String> values);

	/** Chooses from the list with this label. */
	public abstract Visitor chooses(String label, String option);

	/** Chooses this value in the list with this id, where several have the same label. */
	public abstract Visitor choosesIn(String id, String value);

	/** Chooses files in the page's first place for them. */
	public abstract Visitor attaches(FilePayload... files);

	/** Finds these words somewhere on the page. */
	public abstract Visitor sees(String words);

	/**
	 * Sees these words so near the top of the page, in pixels; without a window, sees
	 * them.
	 */
	public abstract Visitor seesWithin(int pixels, String words);

	/** Does not find these words anywhere on the page. */
	public abstract Visitor doesNotSee(String words);

	/** Finds no button and no link with these words. */
	public abstract Visitor isNotOffered(String words);

	/** Finds no box of this value that is not ticked. */
	public abstract Visitor isNotAskedToTick(String value);

	/** Is on the page with this heading. */
	public abstract Visitor isOn(String heading);

	/** Finds this typed into the field with this label. */
	public abstract Visitor findsTyped(String label, String text);

	/** The first words on the page that have this form, such as a request's reference. */
	public String reads(Pattern form) {
		var found = form.matcher(words("main"));
		if (!found.find()) {
			throw new AssertionError("Nothing like " + form + " on " + path());
		}
		return found.group();
	}

	/** What stands in the field with this label. */
	public abstract String value(String label);

	/** The id of the first list whose id ends so and in which nothing is chosen. */
	public abstract String idOfEmptyList(String end);

	/** Is on the page with this heading already, or follows the link with these words. */
	public Visitor goesTo(String heading) {
		return words("h1").contains(heading) ? this : follows(heading);
	}

	/**
	 * Sends a form that no page offers, as somebody may by hand; it carries what every
	 * form does, and nothing else.
	 */
	public abstract Visitor sendsForm(String path);

	/** The path of the page that the visitor is on. */
	public abstract String path();

	/** The answer that the page came with. */
	public abstract int status();

	/**
	 * The page itself, for what only a browser with scripts has and no word stands for
	 * here.
	 * @throws UnsupportedOperationException without script
	 */
	public abstract Page page();

	/** What the first element of this name says. */
	abstract String words(String element);

	/** Keeps a picture of what the visitor saw last, where there was a window. */
	abstract void keepLastPage(Screenshots screenshots);

	abstract void leaves();

	/** What the visitor saw last, in words. */
	String lastPage() {
		return "Last seen by a visitor: " + path() + "\n" + words("body");
	}

}
