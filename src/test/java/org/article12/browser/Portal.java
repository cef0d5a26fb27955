package org.article12.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import org.jspecify.annotations.Nullable;

/** The running portal, as a story meets it: a place that visitors come to. */
public final class Portal implements AutoCloseable {

	private static final int DESK = 1280;

	private final Browser browser;

	private final String address;

	private final Findings findings = new Findings();

	private final Screenshots screenshots;

	private final List<Visitor> visitors = new ArrayList<>();

	private @Nullable Window window;

	Portal(Browser browser, String address, String story) {
		this.browser = browser;
		this.address = address;
		this.screenshots = new Screenshots(story);
	}

	/** Somebody who comes with an empty browser of his own. */
	public Visitor visitor() {
		return with(new BrowserVisitor(context(this.address, true), inspection()));
	}

	/** Somebody whose browser runs no script. */
	public Visitor visitorWithoutScript() {
		return with(new ScriptlessVisitor(this.address, inspection(), this::window));
	}

	/** Somebody who comes to the same portal where it was started once more. */
	public Visitor visitorAt(String other) {
		return with(
				new BrowserVisitor(context(other, true), new PageInspection(other, this.findings, this.screenshots)));
	}

	private Visitor with(Visitor visitor) {
		this.visitors.add(visitor);
		return visitor;
	}

	private PageInspection inspection() {
		return new PageInspection(this.address, this.findings, this.screenshots);
	}

	private BrowserContext context(String at, boolean script) {
		BrowserContext context = this.browser.newContext(new NewContextOptions().setBaseURL(at)
			.setJavaScriptEnabled(script)
			.setLocale("en-GB")
			.setTimezoneId("Africa/Dakar")
			.setViewportSize(DESK, 900));
		context.setDefaultTimeout(RunningBrowser.PATIENCE.toMillis());
		return context;
	}

	/** Where pages without scripts are looked at, at an address of the portal. */
	private Window window() {
		if (this.window == null) {
			this.window = new Window(context(this.address, false));
			this.window.page().navigate("/sign-in");
		}
		return this.window;
	}

	/** The address of the portal, without a slash at the end. */
	public String address() {
		return this.address;
	}

	Findings findings() {
		return this.findings;
	}

	/** Keeps what every visitor saw last, to look at after a failure. */
	void keepLastPages() {
		for (Visitor visitor : this.visitors) {
			this.findings.note(visitor.lastPage());
			this.screenshots.nextPage();
			visitor.keepLastPage(this.screenshots);
		}
	}

	@Override
	public void close() {
		this.visitors.forEach(Visitor::leaves);
		this.visitors.clear();
		if (this.window != null) {
			this.window.page().context().close();
			this.window = null;
		}
	}

}
