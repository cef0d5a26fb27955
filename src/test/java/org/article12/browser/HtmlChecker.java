package org.article12.browser;

import java.io.StringReader;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import nu.validator.checker.InfoAwareErrorHandler;
import nu.validator.source.Location;
import nu.validator.source.SourceCode;
import nu.validator.validation.SimpleDocumentValidator;
import org.apache.log4j.Logger;
import org.apache.log4j.varia.NullAppender;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, run in this process: errors and warnings, each with its line. */
final class HtmlChecker {

	private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

	private static final HtmlChecker CHECKER = new HtmlChecker();

	private final SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);

	private final List<String> found = new ArrayList<>();

	private HtmlChecker() {
		Logger.getRootLogger().addAppender(new NullAppender());
		Collector collector = new Collector();
		try {
			forgetPlaces(this.validator.getSourceCode());
			this.validator.setUpMainSchema(SCHEMA, collector);
			this.validator.setUpValidatorAndParsers(collector, true, false);
		}
		catch (Exception ex) {
			throw new IllegalStateException("The HTML checker does not start", ex);
		}
	}

	/**
	 * The checker keeps where the elements of all pages stood, for ever, and looks
	 * through them at each element, which takes it half of its time. Nobody asks for that
	 * here.
	 */
	private static void forgetPlaces(SourceCode source) throws ReflectiveOperationException {
		Field places = SourceCode.class.getDeclaredField("reverseSortedLocations");
		places.setAccessible(true);
		places.set(source, new Nothing());
	}

	/** What is wrong in a page as the server sent it. */
	static List<String> check(String html) {
		synchronized (CHECKER) {
			return CHECKER.findings(html);
		}
	}

	private List<String> findings(String html) {
		this.found.clear();
		try {
			this.validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
		}
		catch (Exception ex) {
			this.found.add(ex.toString());
		}
		String[] lines = html.split("\n", -1);
		return this.found.stream().map((finding) -> withSource(finding, lines)).toList();
	}

	/** A finding with the source line that it speaks of. */
	private static String withSource(String finding, String[] lines) {
		int colon = finding.indexOf(':');
		int line = Integer.parseInt("0" + finding.substring(0, Math.max(0, colon)).replaceAll("\\D", ""));
		String source = (line > 0 && line <= lines.length) ? lines[line - 1].strip() : "";
		return finding.substring(colon + 1) + "\n    " + source.substring(0, Math.min(source.length(), 200));
	}

	/** A set in which nothing is kept. */
	private static final class Nothing extends TreeSet<Location> {

		@Override
		public boolean add(Location place) {
			return false;
		}

	}

	private final class Collector implements InfoAwareErrorHandler {

		@Override
		public void info(SAXParseException exception) {
			// Neither an error nor a warning.
		}

		@Override
		public void warning(SAXParseException exception) {
			// The checker itself shows this one, alone of all warnings, as information.
			if (!exception.getMessage().startsWith("Trailing slash on void elements")) {
				add("warning", exception);
			}
		}

		@Override
		public void error(SAXParseException exception) {
			add("error", exception);
		}

		@Override
		public void fatalError(SAXParseException exception) {
			add("error", exception);
		}

		private void add(String kind, SAXParseException exception) {
			HtmlChecker.this.found.add(exception.getLineNumber() + ":" + kind + ": " + exception.getMessage());
		}

	}

}
