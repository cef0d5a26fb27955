package org.article12.browser;

import java.util.ArrayList;
import java.util.List;

/** The running portal, as a story meets it: a place that visitors come to. */
public final class Portal implements AutoCloseable {

	private final RunningBrowser browser;

	private final String address;

	private final Findings findings = new Findings();

	private final Screenshots screenshots;

	private final List<Visitor> visitors = new ArrayList<>();

	Portal(RunningBrowser browser, String address, String story) {
		this.browser = browser;
		this.address = address;
		this.screenshots = new Screenshots(story);
	}

	/** Somebody who comes with an empty browser of his own. */
	public Visitor visitor() {
		return visitor(this.address, inspection());
	}

	/** Somebody whose browser runs no script. */
	public Visitor visitorWithoutScript() {
		return with(new ScriptlessVisitor(this.address, inspection(), () -> this.browser.withoutScripts(this.address)));
	}

	/** Somebody who comes to the same portal where it was started once more. */
	public Visitor visitorAt(String other) {
		return visitor(other, new PageInspection(other, this.findings, this.screenshots));
	}

	private Visitor visitor(String at, PageInspection inspection) {
		return with(new BrowserVisitor(this.browser, at, inspection));
	}

	private Visitor with(Visitor visitor) {
		this.visitors.add(visitor);
		return visitor;
	}

	private PageInspection inspection() {
		return new PageInspection(this.address, this.findings, this.screenshots);
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
	}

}
