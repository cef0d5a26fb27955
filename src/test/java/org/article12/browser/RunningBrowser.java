package org.article12.browser;

import java.time.Duration;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** The Chromium of this run, driven by Playwright, which brings no browser of its own. */
record RunningBrowser(Playwright playwright, Browser browser) implements AutoCloseable {

	/**
	 * For how long a page may keep a visitor waiting: as long as it may take where much
	 * else runs. How fast pages are is measured elsewhere.
	 */
	static final Duration PATIENCE = Duration.ofMinutes(1);

	static RunningBrowser start() {
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
		Playwright playwright = Playwright
			.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		Browser browser = playwright.chromium()
			.launch(new LaunchOptions().setExecutablePath(Chromium.executable()).setArgs(Chromium.ARGUMENTS));
		return new RunningBrowser(playwright, browser);
	}

	@Override
	public void close() {
		this.playwright.close();
	}

}
