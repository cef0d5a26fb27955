package org.article12.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.article12.words.Said;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Somebody in front of a browser, who acts by the words on the screen. Each page that the
 * visitor reaches is inspected.
 */
public final class Visitor {

	private static final String PASSPHRASE = "article-12-demo";

	private final BrowserContext context;

	private final PageInspection inspection;

	private final boolean script;

	private final Page page;

	private final Traffic traffic;

	private final List<String> console = new ArrayList<>();

	private int status;

	Visitor(BrowserContext context, PageInspection inspection, boolean script) {
		this.script = script;
		this.context = context;
		this.inspection = inspection;
		this.page = context.newPage();
		this.traffic = new Traffic(this.page);
		this.page.onConsoleMessage((message) -> {
			// The browser mentions every answer that is an error; a page may be one.
			if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
				this.console.add(message.text());
			}
		});
		this.page.onPageError((error) -> this.console.add(error));
	}

	/** Types an address. */
	public Visitor opens(String path) {
		return reaches(() -> this.page.navigate(path));
	}

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
	public Visitor follows(String words) {
		Locator link = this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true))
			.first();
		return reaches(() -> click(link));
	}

	/** Follows the first link whose words hold these. */
	public Visitor followsLinkWith(String words) {
		Locator link = this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words)).first();
		return reaches(() -> click(link));
	}

	/** Presses the button with these words. */
	public Visitor presses(String words) {
		Locator button = this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true))
			.first();
		return reaches(() -> click(button));
	}

	/** Types into the field with this label. */
	public Visitor types(String label, String text) {
		field(label).fill(text);
		return this;
	}

	/** Ticks or chooses the box with this label. */
	public Visitor ticks(String label) {
		tick(field(label));
		return this;
	}

	/** Ticks the first box whose label holds these words. */
	public Visitor ticksWith(String words) {
		tick(this.page.getByLabel(words).first());
		return this;
	}

	/** Ticks or chooses the box with this id, where several have the same label. */
	public Visitor ticksBox(String id) {
		tick(this.page.locator("#" + id));
		return this;
	}

	/** Takes the tick from the box with this label. */
	public Visitor unticks(String label) {
		field(label).uncheck();
		return this;
	}

	/** Chooses from the list with this label. */
	public Visitor chooses(String label, String option) {
		field(label).selectOption(new SelectOption().setLabel(option));
		return this;
	}

	/** Finds these words somewhere on the page. */
	public Visitor sees(String words) {
		assertThat(this.page.locator("body")).containsText(words);
		return this;
	}

	/** Sees these words so near the top of the page, in pixels. */
	public Visitor seesWithin(int pixels, String words) {
		double top = ((Number) this.page.getByText(words, new Page.GetByTextOptions().setExact(true))
			.first()
			.evaluate("(element) => element.getBoundingClientRect().top + window.scrollY")).doubleValue();
		if (top > pixels) {
			throw new AssertionError("“%s” stands %.0f pixels down on %s".formatted(words, top, this.page.url()));
		}
		return this;
	}

	/** Does not find these words anywhere on the page. */
	public Visitor doesNotSee(String words) {
		assertThat(this.page.locator("body")).not().containsText(words);
		return this;
	}

	/** Finds no button and no link with these words. */
	public Visitor isNotOffered(String words) {
		assertThat(this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))).hasCount(0);
		assertThat(this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))).hasCount(0);
		return this;
	}

	/** Is on the page with this heading. */
	public Visitor isOn(String heading) {
		assertThat(this.page.locator("h1")).containsText(heading);
		return this;
	}

	/** Finds this typed into the field with this label. */
	public Visitor findsTyped(String label, String text) {
		assertThat(field(label)).hasValue(text);
		return this;
	}

	/** The first words on the page that have this form, such as a request's reference. */
	public String reads(Pattern form) {
		var found = form.matcher(this.page.locator("main").innerText());
		if (!found.find()) {
			throw new AssertionError("Nothing like " + form + " on " + this.page.url());
		}
		return found.group();
	}

	/** What stands in the field with this label. */
	public String value(String label) {
		return field(label).inputValue();
	}

	/** Is on the page with this heading already, or follows the link with these words. */
	public Visitor goesTo(String heading) {
		return (this.page.locator("h1").innerText().contains(heading)) ? this : follows(heading);
	}

	/**
	 * Sends a form that no page offers, as somebody may by hand; it carries what every
	 * form does, and nothing else.
	 */
	public Visitor sendsForm(String path) {
		return reaches(() -> this.page.evaluate("""
				(path) => {
					const field = (name, value) => Object.assign(document.createElement('input'), { name, value })
					const token = document.querySelector('input[name=_csrf]').cloneNode()
					const form = document.createElement('form')
					form.method = 'post'
					form.action = path
					form.append(token, field('seen', '0'), field('press', crypto.randomUUID()))
					document.body.append(form)
					form.submit()
				}""", path));
	}

	/** The path of the page that the visitor is on. */
	public String path() {
		return this.page.url().replaceFirst("https?://[^/]+", "");
	}

	/** The answer that the page came with. */
	public int status() {
		return this.status;
	}

	/** The page itself, for what has no word here. */
	public Page page() {
		return this.page;
	}

	void leaves() {
		this.context.close();
	}

	/** What the visitor saw last, in words. */
	String lastPage() {
		return "Last seen by a visitor: " + this.page.url() + "\n" + this.page.locator("body").innerText();
	}

	/** The field with this label, which may say besides that it can be left out. */
	private Locator field(String label) {
		// The browser reads the expression, in its own dialect.
		String words = label.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
		return this.page.getByLabel(Pattern.compile("^\\s*" + words + "\\s*(\\(optional\\))?\\s*$")).first();
	}

	/**
	 * Clicks; without script by the keyboard, because the driver's mouse waits for
	 * script.
	 */
	private void click(Locator element) {
		if (this.script) {
			element.click();
		}
		else {
			element.press("Enter");
		}
	}

	private void tick(Locator box) {
		if (this.script) {
			box.check();
		}
		else if (!box.isChecked()) {
			box.press("Space");
			assertThat(box).isChecked();
		}
	}

	/** Does what leads to a page, and inspects that one. */
	private Visitor reaches(Runnable step) {
		this.traffic.nextPage();
		this.console.clear();
		Response response = this.page.waitForNavigation(step);
		if (response != null) {
			this.status = response.status();
			this.inspection.inspect(this.page, response, this.traffic, List.copyOf(this.console));
		}
		return this;
	}

}
