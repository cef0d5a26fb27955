package org.article12.browser;

import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/**
 * A page of Chromium, and the browser's own protocol for what is asked of every page: its
 * driver does the same in more steps, which cost the browser twice as much.
 */
final class Window {

	static final int HEIGHT = 900;

	/**
	 * Keeps what a page hears of its visitor, for whoever asks why nothing came of a
	 * press.
	 */
	static final String LISTENING = """
			(() => {
				const heard = window.heardOfVisitor = []
				for (const kind of ['pointerdown', 'mousedown', 'mouseup', 'click', 'submit', 'scroll', 'resize', 'focusin']) {
					addEventListener(kind, (event) => {
						heard.push([Math.round(performance.now()), kind, event.target?.tagName ?? '', event.target?.id ?? '',
							event.clientX, event.clientY, Math.round(scrollY), event.defaultPrevented].join(' '))
						heard.splice(0, heard.length - 30)
					}, true)
				}
			})()""";

	/**
	 * Keeps a page from being drawn, which nobody sees: all stands where it stands and is
	 * pressed there, and what has the focus keeps it.
	 */
	static final String UNDRAWN = """
			(() => {
				const undrawn = window.undrawn = new CSSStyleSheet()
				undrawn.replaceSync('body { opacity: 0 }')
				document.adoptedStyleSheets = [undrawn]
			})()""";

	private final Page page;

	private final CDPSession browser;

	private final Traffic traffic;

	private final List<String> console = new ArrayList<>();

	/** A new page, which nobody has navigated yet. */
	Window(BrowserContext context) {
		this.page = context.newPage();
		this.browser = context.newCDPSession(this.page);
		this.traffic = new Traffic(this.browser);
		this.page.onConsoleMessage((message) -> {
			// The browser mentions every answer that is an error; a page may be one.
			if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
				this.console.add(message.text());
			}
		});
		this.page.onPageError((error) -> this.console.add(error));
	}

	Page page() {
		return this.page;
	}

	Traffic traffic() {
		return this.traffic;
	}

	/** What was complained of on the present page. */
	List<String> console() {
		return List.copyOf(this.console);
	}

	/** Forgets what was said of the last page. */
	void nextPage() {
		this.traffic.nextPage();
		this.console.clear();
	}

	/**
	 * Leaves the portal at that address, with nothing stored of it but what a browser
	 * keeps of files that are the same for all.
	 */
	void clear(String address) {
		this.page.navigate("about:blank");
		JsonObject stored = new JsonObject();
		stored.addProperty("origin", address);
		stored.addProperty("storageTypes", "all");
		this.browser.send("Storage.clearDataForOrigin", stored);
		this.page.context().clearCookies();
	}

	/**
	 * Makes the window so wide, and says how wide the page has become by that. The page
	 * hears of it a moment after the browser has answered; whoever went on before would
	 * press where a button was.
	 */
	int widen(int width) {
		JsonObject size = new JsonObject();
		size.addProperty("width", width);
		size.addProperty("height", HEIGHT);
		size.addProperty("deviceScaleFactor", 1);
		size.addProperty("mobile", false);
		this.browser.send("Emulation.setDeviceMetricsOverride", size);
		await("innerWidth == " + width);
		return run("document.documentElement.scrollWidth").getAsInt();
	}

	/**
	 * Shows another page at the present address, and waits until all that belongs to it
	 * is there. It needs no way to a server, and takes a third of it.
	 */
	void show(String html) {
		JsonObject content = new JsonObject();
		content.add("frameId",
				this.browser.send("Page.getFrameTree").getAsJsonObject("frameTree").getAsJsonObject("frame").get("id"));
		content.addProperty("html", html);
		this.browser.send("Page.setDocumentContent", content);
		await("document.readyState == 'complete'");
		run(UNDRAWN);
	}

	private void await(String condition) {
		long end = System.nanoTime() + RunningBrowser.PATIENCE.toNanos();
		while (!run(condition).getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new AssertionError(this.page.url() + " still waits for " + condition);
			}
		}
	}

	/** What the page heard of its visitor last, a line each. */
	String heard() {
		return run("""
				[Math.round(performance.now()) + ' now, ' + innerWidth + ' wide, ' + Math.round(scrollY) + ' down',
					...window.heardOfVisitor ?? []].join('\\n')""").getAsString();
	}

	/** Runs a script, and returns what it comes to. */
	JsonElement run(String script) {
		JsonObject expression = new JsonObject();
		expression.addProperty("expression", script);
		expression.addProperty("returnByValue", true);
		JsonObject answer = this.browser.send("Runtime.evaluate", expression);
		if (answer.has("exceptionDetails")) {
			throw new AssertionError("A script failed: " + answer.get("exceptionDetails"));
		}
		return answer.getAsJsonObject("result").get("value");
	}

}
