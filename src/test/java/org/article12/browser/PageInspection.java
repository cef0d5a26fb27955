package org.article12.browser;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import com.microsoft.playwright.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What every page of a story is held to: WCAG 2.2 AA by axe-core, sound HTML, its weight,
 * no other host, nothing on the console, no sideways scrolling on a phone, and a count of
 * the characters that are left for whoever types much. A page that was found sound in
 * this run is not looked at again, apart from its weight and console; what takes longest,
 * axe-core and the width between a phone's and a desk's, looks at pages with a
 * {@link Likeness#pieces piece} that was on none before.
 */
final class PageInspection {

	private static final int FIRST_VIEW = 80 * 1024;

	private static final int REPEAT_VIEW = 20 * 1024;

	private static final int PHONE = 360;

	private static final int TABLET = 768;

	private static final int DESK = 1280;

	/** Pages that were inspected in this run and found sound, and pieces of pages. */
	private static final Set<String> PASSED = ConcurrentHashMap.newKeySet();

	private final String address;

	private final Findings findings;

	private final Screenshots screenshots;

	/** An inspection of a story's pages. */
	PageInspection(String address, Findings findings, Screenshots screenshots) {
		this.address = address;
		this.findings = findings;
		this.screenshots = screenshots;
	}

	/** Inspects the page that a visitor with scripts sees now. */
	void inspect(Window window, Response response) {
		String source = response.text();
		List<String> found = new ArrayList<>();
		weigh(window.traffic(), found);
		window.console().forEach((message) -> found.add("Console: " + message));
		Likeness likeness = Likeness.of(source, true);
		inspect(source, response.status(), likeness, found, () -> {
			boolean hasNewPiece = !PASSED.containsAll(likeness.pieces());
			lookAt(window, PHONE, "phone", found);
			if (hasNewPiece) {
				lookAt(window, TABLET, "tablet", found);
			}
			lookAt(window, DESK, "desk", found);
			if (hasNewPiece) {
				if (!window.run("getComputedStyle(document.documentElement).scrollBehavior")
					.getAsString()
					.equals("auto")) {
					found.add("Glides where it is to stand at once: a press on its way begins and ends in two places");
				}
				Axe.ask(window).forEach((finding) -> found.add("Accessibility: " + finding));
			}
		});
		report(window.page().url().substring(this.address.length()), found);
	}

	/**
	 * Inspects a page that was read without scripts, and so far without a window; each
	 * one with a new piece is looked at in one.
	 * @param window shows pages without scripts
	 */
	void inspectUnseen(String where, String source, int status, Supplier<Window> window) {
		List<String> found = new ArrayList<>();
		Likeness likeness = Likeness.of(source, false);
		inspect(source, status, likeness, found, () -> {
			if (!PASSED.containsAll(likeness.pieces())) {
				window.get().show(source);
				lookWithoutScripts(window.get(), source, found);
			}
		});
		report(where, found);
	}

	private void lookWithoutScripts(Window window, String source, List<String> found) {
		lookAt(window, PHONE, "phone", found);
		// No style knows of scripts: what they add or hide shows where there is least
		// room.
		if (!PASSED.containsAll(Likeness.of(source, true).pieces())) {
			lookAt(window, TABLET, "tablet", found);
			lookAt(window, DESK, "desk", found);
		}
	}

	private void inspect(String source, int status, Likeness likeness, List<String> found, Runnable look) {
		this.screenshots.nextPage();
		if (status >= 500) {
			found.add("The portal failed: status " + status);
		}
		if (PASSED.contains(likeness.words())) {
			return;
		}
		HtmlChecker.check(source).forEach((finding) -> found.add("HTML " + finding));
		if (Jsoup.parse(source).select("textarea:not([readonly])").stream().anyMatch(PageInspection::isUncounted)) {
			found.add("A box for a long text does not count what is typed");
		}
		look.run();
		if (found.isEmpty()) {
			PASSED.add(likeness.words());
			PASSED.addAll(likeness.pieces());
		}
	}

	private void report(String where, List<String> found) {
		found.forEach((what) -> this.findings.add(where, what));
	}

	private void weigh(Traffic traffic, List<String> found) {
		if (traffic.firstView() > FIRST_VIEW) {
			found.add(String.format(Locale.ROOT, "Weight: a first view takes %d bytes, more than %d",
					traffic.firstView(), FIRST_VIEW));
		}
		if (traffic.repeatView() > REPEAT_VIEW) {
			found.add(String.format(Locale.ROOT, "Weight: a repeat view takes %d bytes, more than %d",
					traffic.repeatView(), REPEAT_VIEW));
		}
		String host = URI.create(this.address).getAuthority();
		traffic.used()
			.stream()
			.filter((used) -> used.startsWith("http") && !host.equals(URI.create(used).getAuthority()))
			.forEach((used) -> found.add("Asks another host: " + used));
	}

	private void lookAt(Window window, int width, String label, List<String> found) {
		if (window.widen(width) > width) {
			found.add("Scrolls sideways at " + width + " px, because of " + window.page().evaluate(WIDEST, width));
		}
		this.screenshots.take(window.page(), width, label);
	}

	private static boolean isUncounted(Element box) {
		Element field = box.closest(".field");
		return field == null || field.selectFirst(".count[data-most]") == null;
	}

	/** Names the innermost element that is wider than the screen. */
	private static final String WIDEST = """
			(width) => {
				const wide = [...document.querySelectorAll('body *')]
					.filter(element => element.getBoundingClientRect().right > width + 1)
				const element = wide[wide.length - 1]
				return element ? element.outerHTML.slice(0, 160) : 'something out of sight'
			}""";

}
