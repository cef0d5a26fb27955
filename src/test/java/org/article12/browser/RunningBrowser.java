package org.article12.browser;

import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;

/** The Chromium of this run, driven by Playwright, which brings no browser of its own. */
record RunningBrowser(Playwright playwright, Browser browser) implements AutoCloseable {

	static RunningBrowser start() {
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
