package org.article12.browser;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Somebody in front of Chromium, which runs the scripts of the pages. */
final class BrowserVisitor extends Visitor {

	/** Portals to which somebody signed in by the form. */
	private static final Set<String> SIGNED_IN = ConcurrentHashMap.newKeySet();

	private final RunningBrowser browser;

	private final String address;

	private final PageInspection inspection;

	private final Window window;

	private final Page page;

	private boolean handledOtherwise;

	private int status;

	/** Somebody who comes to the portal at that address. */
	BrowserVisitor(RunningBrowser browser, String address, PageInspection inspection) {
		this.browser = browser;
		this.address = address;
		this.inspection = inspection;
		this.window = browser.window(address);
		this.page = this.window.page();
	}

	@Override
	public Visitor opens(String path) {
		return reaches(() -> this.page.navigate(path));
	}

	/**
	 * Fills in the form where nobody did so in this run; who comes later to the same
	 * portal sends the same without seeing it, and comes with what the portal gave.
	 */
	@Override
	public Visitor signsInAs(String email) {
		if (SIGNED_IN.add(this.address)) {
			return super.signsInAs(email);
		}
		APIRequestContext sender = this.page.context().request();
		String token = Jsoup.parse(sender.get("/sign-in").text()).expectFirst("input[name=_csrf]").val();
		APIResponse answer = sender.post("/sign-in",
				RequestOptions.create()
					.setMaxRedirects(0)
					.setForm(FormData.create().set("_csrf", token).set("email", email).set("password", PASSPHRASE)));
		return opens(Objects.requireNonNull(answer.headers().get("location"), "Nobody is " + email));
	}

	@Override
	public Visitor follows(String words) {
		Locator link = this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true))
			.first();
		return reaches(link::click);
	}

	@Override
	public Visitor followsLinkWith(String words) {
		Locator link = this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words)).first();
		return reaches(link::click);
	}

	@Override
	public Visitor followsLinkTo(String form) {
		Object address = this.page.locator("a[href]")
			.evaluateAll("(links, form) => links.map(link => link.getAttribute('href'))"
					+ ".find(address => new RegExp(form).test(address))", form);
		return reaches(() -> this.page.locator("a[href='" + address + "']").first().click());
	}

	@Override
	public Visitor presses(String words) {
		Locator button = this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true))
			.first();
		return reaches(button::click);
	}

	@Override
	public Visitor unfolds(String words) {
		this.page.locator("summary", new Page.LocatorOptions().setHasText(words)).first().click();
		return this;
	}

	@Override
	public Visitor unfoldsAround(String id) {
		this.page.locator("details:has(#" + id + ") > summary").click();
		return this;
	}

	@Override
	public Visitor types(String label, String text) {
		field(label).fill(text);
		return this;
	}

	@Override
	public Visitor typesWith(String words, String text) {
		this.page.getByLabel(words).first().fill(text);
		return this;
	}

	@Override
	public Visitor typesInto(String id, String text) {
		this.page.locator("#" + id).fill(text);
		return this;
	}

	@Override
	public Visitor ticks(String label) {
		field(label).check();
		return this;
	}

	@Override
	public Visitor ticksWith(String words) {
		this.page.getByLabel(words).first().check();
		return this;
	}

	@Override
	public Visitor ticksBox(String id) {
		this.page.locator("#" + id).check();
		return this;
	}

	@Override
	public Visitor unticks(String label) {
		field(label).uncheck();
		return this;
	}

	@Override
	public Visitor unticksWith(String words) {
		this.page.getByLabel(words).first().uncheck();
		return this;
	}

	@Override
	public Visitor leavesTicked(String name, List<String> values) {
		for (Locator box : this.page.locator("input[name='" + name + "']").all()) {
			box.setChecked(values.contains(box.getAttribute("value")));
		}
		return this;
	}

	@Override
	public Visitor chooses(String label, String option) {
		field(label).selectOption(new SelectOption().setLabel(option));
		return this;
	}

	@Override
	public Visitor choosesIn(String id, String value) {
		this.page.locator("#" + id).selectOption(value);
		return this;
	}

	@Override
	public Visitor attaches(FilePayload... files) {
		this.page.locator("input[type=file]").first().setInputFiles(files);
		return this;
	}

	@Override
	public Visitor sees(String words) {
		assertThat(this.page.locator("body")).containsText(words);
		return this;
	}

	@Override
	public Visitor seesWithin(int pixels, String words) {
		double top = ((Number) this.page.getByText(words, new Page.GetByTextOptions().setExact(true))
			.first()
			.evaluate("(element) => element.getBoundingClientRect().top + window.scrollY")).doubleValue();
		if (top > pixels) {
			throw new AssertionError("“%s” stands %.0f pixels down on %s".formatted(words, top, this.page.url()));
		}
		return this;
	}

	@Override
	public Visitor doesNotSee(String words) {
		assertThat(this.page.locator("body")).not().containsText(words);
		return this;
	}

	@Override
	public Visitor isNotOffered(String words) {
		assertThat(this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))).hasCount(0);
		assertThat(this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))).hasCount(0);
		return this;
	}

	@Override
	public Visitor isNotAskedToTick(String value) {
		assertThat(this.page.locator("input[value='" + value + "']:not(:checked)")).hasCount(0);
		return this;
	}

	@Override
	public Visitor isOn(String heading) {
		assertThat(this.page.locator("h1")).containsText(heading);
		return this;
	}

	@Override
	public Visitor findsTyped(String label, String text) {
		assertThat(field(label)).hasValue(text);
		return this;
	}

	@Override
	public String value(String label) {
		return field(label).inputValue();
	}

	@Override
	public String idOfEmptyList(String end) {
		return this.page.locator("select[id$='" + end + "']:has(option[value='']:checked)").first().getAttribute("id");
	}

	@Override
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

	@Override
	public String path() {
		return this.page.url().replaceFirst("https?://[^/]+", "");
	}

	@Override
	public int status() {
		return this.status;
	}

	@Override
	public Page page() {
		this.handledOtherwise = true;
		return this.page;
	}

	@Override
	String words(String element) {
		return this.page.locator(element).first().innerText();
	}

	@Override
	void keepLastPage(Screenshots screenshots) {
		this.handledOtherwise = true;
		screenshots.keep(this.page, "last");
	}

	@Override
	void leaves() {
		if (this.handledOtherwise) {
			this.page.context().close();
		}
		else {
			this.browser.takeBack(this.window, this.address);
		}
	}

	/** The field with this label, which may say besides that it can be left out. */
	private Locator field(String label) {
		// The browser reads the expression, in its own dialect.
		String words = label.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
		return this.page.getByLabel(Pattern.compile("^\\s*" + words + "\\s*(\\(optional\\))?\\s*$")).first();
	}

	/** Does what leads to a page, and inspects that one. */
	private Visitor reaches(Runnable step) {
		this.window.nextPage();
		Response response = arrives(step);
		if (response != null) {
			this.status = response.status();
			this.inspection.inspect(this.window, response);
		}
		return this;
	}

	/** A step that leads nowhere is told of with the page on which it was taken. */
	private @Nullable Response arrives(Runnable step) {
		String from = path();
		try {
			return this.page.waitForNavigation(step);
		}
		catch (TimeoutError ex) {
			throw new AssertionError("No page came of what was done on %s, now on %s, which heard:%n%s".formatted(from,
					path(), this.window.heard()), ex);
		}
	}

}
