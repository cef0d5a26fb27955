package org.article12.core.web;

import org.springframework.web.util.HtmlUtils;

/**
 * A picture drawn as SVG, the same within a page and as a file of its own. Colours and
 * patterns are attributes, because the Content-Security-Policy lets no style through.
 * Measures are in the picture's own units, one of which is a pixel unless it is scaled.
 */
public final class SvgPicture {

	/** The media type of the file. */
	public static final String MEDIA_TYPE = "image/svg+xml;charset=UTF-8";

	/** The colour of writing and of what must be seen first. */
	public static final String INK = "#10243e";

	/** The colour of lines that only divide. */
	public static final String LINE = "#c9d3de";

	/** The colour of what the figures are about. */
	public static final String ACT = "#0b63a8";

	private final StringBuilder out = new StringBuilder();

	/**
	 * Begins a picture.
	 * @param id unique within the page
	 * @param title what it shows
	 * @param description how to read it, for those who do not see it
	 */
	public SvgPicture(String id, int width, int height, String title, String description) {
		open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 %d %d".formatted(width, height), "width",
				width, "height", height, "role", "img", "aria-labelledby", id + "-title " + id + "-desc", "font-family",
				"system-ui, sans-serif", "font-size", 11, "fill", INK);
		element("title", title, "id", id + "-title");
		element("desc", description, "id", id + "-desc");
		element("rect", "", "width", width, "height", height, "fill", "#fff");
	}

	/**
	 * Defines a pattern with which areas can be filled as {@code url(#id)}.
	 * @param size width and height of the tile
	 * @param back the colour behind it
	 * @param front the colour of its figure
	 * @param figure the outline of the figure, as a path
	 */
	public SvgPicture pattern(String id, int size, String back, String front, String figure) {
		open("defs");
		open("pattern", "id", id, "width", size, "height", size, "patternUnits", "userSpaceOnUse");
		element("rect", "", "width", size, "height", size, "fill", back);
		element("path", "", "d", figure, "stroke", front, "stroke-width", "1.2", "fill", "none");
		close("pattern");
		close("defs");
		return this;
	}

	/** A filled rectangle with a thin outline. */
	public SvgPicture box(double x, double y, double width, double height, String fill) {
		return element("rect", "", "x", x, "y", y, "width", width, "height", height, "fill", fill, "stroke", INK,
				"stroke-width", "0.75");
	}

	/** Filled areas. */
	public SvgPicture fill(String outline, String fill) {
		return outline.isEmpty() ? this : element("path", "", "d", outline, "fill", fill);
	}

	/** Lines. */
	public SvgPicture lines(String path, String colour, double width) {
		return element("path", "", "d", path, "stroke", colour, "stroke-width", width, "fill", "none");
	}

	/** Words that begin at a point. */
	public SvgPicture text(double x, double y, String words) {
		return element("text", words, "x", x, "y", y);
	}

	/** Words set in bold that begin at a point. */
	public SvgPicture heading(double x, double y, String words) {
		return element("text", words, "x", x, "y", y, "font-weight", 600);
	}

	/** Words that run upwards from a point. */
	public SvgPicture upwards(double x, double y, String words) {
		return element("text", words, "transform", "translate(%s %s) rotate(-90)".formatted(figure(x), figure(y)));
	}

	/** The whole picture. */
	public String draw() {
		return this.out + "</svg>";
	}

	/** A number as short as it can be written. */
	public static String figure(double number) {
		double rounded = Math.round(number * 10) / 10.0;
		return (rounded == Math.rint(rounded)) ? Long.toString((long) rounded) : Double.toString(rounded);
	}

	private SvgPicture element(String name, String words, Object... attributes) {
		open(name, attributes);
		this.out.append(HtmlUtils.htmlEscape(words, "UTF-8"));
		close(name);
		return this;
	}

	private void open(String name, Object... attributes) {
		this.out.append('<').append(name);
		for (int at = 0; at < attributes.length; at += 2) {
			Object value = attributes[at + 1];
			String text = (value instanceof Double number) ? figure(number) : value.toString();
			this.out.append(' ')
				.append(attributes[at])
				.append("=\"")
				.append(HtmlUtils.htmlEscape(text, "UTF-8"))
				.append('"');
		}
		this.out.append('>');
	}

	private void close(String name) {
		this.out.append("</").append(name).append('>');
	}

}
