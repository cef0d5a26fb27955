package org.article12.browser;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/**
 * The Chromium of this run, driven by Playwright, which brings no browser of its own. A
 * window is cleared for the next visitor when somebody leaves it: a new one takes the
 * browser as long as two pages.
 */
final class RunningBrowser implements AutoCloseable {

	/**
	 * For how long a page may keep a visitor waiting: as long as it may take where much
	 * else runs. How fast pages are is measured elsewhere.
	 */
	static final Duration PATIENCE = Duration.ofMinutes(1);

	private static final int DESK = 1280;

	private final Playwright playwright;

	private final Browser browser;

	private final Map<String, Deque<Window>> free = new HashMap<>();

	private final Map<String, Window> scriptless = new HashMap<>();

	private RunningBrowser(Playwright playwright, Browser browser) {
		this.playwright = playwright;
		this.browser = browser;
	}

	static RunningBrowser start() {
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
		Playwright playwright = Playwright
			.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		Browser browser = playwright.chromium()
			.launch(new LaunchOptions().setExecutablePath(Chromium.executable()).setArgs(Chromium.ARGUMENTS));
		return new RunningBrowser(playwright, browser);
	}

	/** A window for one visitor of the portal at that address, with nothing in it. */
	Window window(String address) {
		Window kept = free(address).poll();
		return (kept != null) ? kept : new Window(context(address, true));
	}

	/**
	 * Takes a window back that was used as people use one, and through which nothing else
	 * was done.
	 */
	void takeBack(Window window, String address) {
		window.clear(address);
		free(address).add(window);
	}

	/** Where pages of that portal are looked at without scripts. */
	Window withoutScripts(String address) {
		return this.scriptless.computeIfAbsent(address, (_) -> {
			Window window = new Window(context(address, false));
			window.page().navigate("/sign-in");
			return window;
		});
	}

	private Deque<Window> free(String address) {
		return this.free.computeIfAbsent(address, (_) -> new ArrayDeque<>());
	}

	private BrowserContext context(String address, boolean script) {
		BrowserContext context = this.browser.newContext(new NewContextOptions().setBaseURL(address)
			.setJavaScriptEnabled(script)
			.setLocale("en-GB")
			.setTimezoneId("Africa/Dakar")
			.setViewportSize(DESK, Window.HEIGHT));
		context.setDefaultTimeout(PATIENCE.toMillis());
		context.addInitScript(Window.LISTENING);
		context.addInitScript(Window.UNDRAWN);
		return context;
	}

	@Override
	public void close() {
		this.playwright.close();
	}

}
