package org.article12.browser;

import java.nio.file.Path;
import java.util.Locale;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;

/**
 * Pictures of a story's pages in {@code target/screenshots}, for people to look at: of
 * every page when the system property {@value #PROPERTY} is set, because three pictures
 * of each take most of a story's time, and else of the last pages of a story that failed.
 */
final class Screenshots {

	static final String PROPERTY = "article12.screenshots";

	private static final Path FOLDER = Path.of("target/screenshots");

	private final String story;

	private int taken;

	Screenshots(String story) {
		this.story = story.replace("Journey", "");
	}

	/** Begins the pictures of the next page. */
	void nextPage() {
		this.taken++;
	}

	/**
	 * Takes the whole page at that width, when pictures are asked for. The driver lays it
	 * out anew for a picture, and knows only of widths that it was asked for itself.
	 */
	void take(Page page, int width, String label) {
		if (Boolean.getBoolean(PROPERTY)) {
			page.setViewportSize(width, Window.HEIGHT);
			keep(page, label);
		}
	}

	/** Takes the whole page as wide as it is now, and as it is drawn. */
	void keep(Page page, String label) {
		String name = page.url()
			.replaceFirst("https?://[^/]+", "")
			.replaceAll("[?#].*", "")
			.replaceAll("[^\\w-]+", "_");
		Path file = FOLDER.resolve(String.format(Locale.ROOT, "%s-%02d%s-%s.png", this.story, this.taken, name, label));
		page.evaluate("undrawn.disabled = true");
		page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
		page.evaluate("undrawn.disabled = false");
	}

}
