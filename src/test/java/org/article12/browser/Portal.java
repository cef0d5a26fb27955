package org.article12.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;

/** The running portal, as a story meets it: a place that visitors come to. */
public final class Portal implements AutoCloseable {

	private static final int DESK = 1280;

	private final Browser browser;

	private final String address;

	private final Findings findings = new Findings();

	private final Screenshots screenshots;

	private final List<Visitor> visitors = new ArrayList<>();

	Portal(Browser browser, String address, String story) {
		this.browser = browser;
		this.address = address;
		this.screenshots = new Screenshots(story);
	}

	/** Somebody who comes with an empty browser of his own. */
	public Visitor visitor() {
		return visitor(true);
	}

	/** Somebody whose browser runs no script. */
	public Visitor visitorWithoutScript() {
		return visitor(false);
	}

	/** Somebody who comes to the same portal where it was started once more. */
	public Visitor visitorAt(String other) {
		return visitor(other, true);
	}

	private Visitor visitor(boolean script) {
		return visitor(this.address, script);
	}

	private Visitor visitor(String at, boolean script) {
		BrowserContext context = this.browser.newContext(new NewContextOptions().setBaseURL(at)
			.setJavaScriptEnabled(script)
			.setLocale("en-GB")
			.setTimezoneId("Africa/Dakar")
			.setViewportSize(DESK, 900));
		context.setDefaultTimeout(RunningBrowser.PATIENCE.toMillis());
		Visitor visitor = new Visitor(context, new PageInspection(at, this.findings, this.screenshots, script), script);
		this.visitors.add(visitor);
		return visitor;
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
			this.screenshots.keep(visitor.page(), "last");
		}
	}

	@Override
	public void close() {
		this.visitors.forEach(Visitor::leaves);
		this.visitors.clear();
	}

}
