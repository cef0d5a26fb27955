package org.article12.browser;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonPrimitive;

/**
 * Asks axe-core whether a page keeps to WCAG 2.2 AA. Whether words stand out from what is
 * behind them takes it three quarters of its time; the same colours in the same size and
 * weight on the same grounds are therefore weighed once in a run, on the first page that
 * has them.
 */
final class Axe {

	private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

	/** Looks of words that axe-core weighed in this run and found strong enough. */
	private static final Set<String> WEIGHED = ConcurrentHashMap.newKeySet();

	/**
	 * The script of axe-core, handed to the browser as it is: its own builder has
	 * Playwright wrap, parse and carry it twice. In ASCII it is carried in half the time.
	 */
	private static final String SCRIPT = AxeBuilder.getAxeScript()
		.chars()
		.mapToObj((letter) -> (letter < 128) ? Character.toString(letter) : "\\u%04x".formatted(letter))
		.collect(Collectors.joining());

	private Axe() {
	}

	/** What breaks a rule on the page, each in words. */
	static List<String> ask(Window window) {
		if (!window.run(KEPT).getAsBoolean()) {
			window.run(KEEP.formatted(new JsonPrimitive(SCRIPT)));
		}
		List<?> answer = (List<?>) window.page().evaluate(ASK, List.of(WCAG_22_AA, List.copyOf(WEIGHED)));
		List<?> weighed = (List<?>) answer.get(1);
		weighed.forEach((look) -> WEIGHED.add((String) look));
		return ((List<?>) answer.getFirst()).stream().map(String.class::cast).toList();
	}

	/**
	 * Runs the script that a window kept. Its way from here into a page takes the browser
	 * and its driver ten times as long as all that a page's copy does before it is asked;
	 * a window therefore keeps it for all pages of a place.
	 */
	private static final String KEPT = """
			(() => {
				try {
					const script = sessionStorage.getItem('axe-core')
					if (script !== null) (0, eval)(script)
					return script !== null
				}
				catch {
					return false
				}
			})()""";

	/** Runs the script and keeps it, but on a page of no place, which keeps nothing. */
	private static final String KEEP = """
			(() => {
				const script = %s;
				(0, eval)(script)
				if (origin !== 'null') sessionStorage.setItem('axe-core', script)
			})()""";

	/**
	 * Has the rules looked at, and tells what breaks one and which looks were weighed and
	 * found strong enough. Words count as weighed by their look alone where they stand on
	 * what they are written in, or on a ground of their own that nothing shines through;
	 * those in pictures, and those that are placed by themselves and may stand on
	 * anything, are weighed each time. None of the rules asks for style sheets, which
	 * would be fetched once more. The page is as it is drawn meanwhile.
	 */
	private static final String ASK = """
			async ([tags, weighed]) => {
				const known = new Set(weighed)
				const grounds = new Map()
				const lay = (element) => {
					const below = ground(element.parentElement)
					const style = getComputedStyle(element)
					const effects = [style.opacity, style.filter, style.mixBlendMode].join()
					const plain = below.plain && effects === '1,none,normal'
					const own = [style.backgroundColor, style.backgroundImage].join()
					if (plain && /^rgb\\([^)]*\\),none$/.test(own)) return { plain, paint: own }
					const stays = style.position === 'static'
						|| style.position === 'relative' && style.top === '0px' && style.left === '0px'
					const known = below.paint !== null && !element.ownerSVGElement && stays && style.float === 'none'
						&& style.transform === 'none' && !style.margin.includes('-')
					const through = plain && own === 'rgba(0, 0, 0, 0),none' ? '' : '/' + own + ',' + effects
					return { plain, paint: known ? below.paint + through : null }
				}
				const ground = (element) => {
					if (!element) return { plain: true, paint: '' }
					if (!grounds.has(element)) grounds.set(element, lay(element))
					return grounds.get(element)
				}
				const look = (element) => {
					const { paint } = ground(element)
					const style = getComputedStyle(element)
					return paint === null ? null : [style.color, style.fontSize, style.fontWeight, style.textShadow,
						style.webkitTextStroke, paint].join('|')
				}
				const isWorded = (element) => element.matches('input, select, textarea')
					|| [...element.childNodes].some(({ nodeType, data }) => nodeType === Node.TEXT_NODE && data.trim() !== '')
				const contrast = axe._audit.rules.find(({ id }) => id === 'color-contrast')
				const matches = contrast.matches
				contrast.matches = function (element, ...more) {
					return isWorded(element) && !known.has(look(element)) && matches.call(this, element, ...more)
				}
				const fresh = new Set()
				const reporter = (found, ...more) => {
					found.filter(({ id }) => id === 'color-contrast')
						.flatMap(({ passes }) => passes)
						.filter(({ any }) => any.some(({ data }) => data?.contrastRatio))
						.forEach(({ node }) => fresh.add(look(node.element)))
					fresh.delete(null)
					axe.getReporter('v1')(found, ...more)
				}
				undrawn.disabled = true
				const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ['violations'], reporter,
					preload: { assets: ['media'] } }).finally(() => undrawn.disabled = false)
				const where = (node) => [node.html, node.failureSummary.replaceAll('\\n', ' ')]
				return [violations.map(({ id, help, nodes }) =>
					[id + ', ' + help, ...nodes.slice(0, 3).flatMap(where)].join('\\n    ')), [...fresh]]
			}""";

}
