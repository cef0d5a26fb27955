package org.article12.core.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.render.RenderingContext;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * One picture on paper, as large as the paper allows, turned round where it stands in
 * what is read from right to left.
 */
final class PaperPicture implements SVGImage {

	// A4 within its margins.
	private static final double WIDEST = 640;

	private static final double HIGHEST = 800;

	private static final double LETTERS = 11;

	private static final String NONE = "none";

	private static final Pattern PLACE = Pattern.compile("translate\\((-?[\\d.]+) (-?[\\d.]+)\\)( rotate\\(-90\\))?");

	private static final Pattern BY_NAME = Pattern.compile("url\\(#(.*)\\)");

	private final Element picture;

	private final Outlines outlines;

	private final double width;

	private final double height;

	private final double scale;

	private final boolean mirrored;

	PaperPicture(Element picture, Outlines outlines, double dotsPerPixel) {
		this.picture = picture;
		this.outlines = outlines;
		this.width = number(picture, "width");
		this.height = number(picture, "height");
		this.scale = dotsPerPixel * Math.min(1, Math.min(WIDEST / this.width, HIGHEST / this.height));
		this.mirrored = isRightToLeft(picture);
	}

	private static boolean isRightToLeft(Node node) {
		for (Node at = node.getParentNode(); at instanceof Element around; at = at.getParentNode()) {
			if (around.hasAttribute("dir")) {
				return around.getAttribute("dir").equals("rtl");
			}
		}
		return false;
	}

	@Override
	public int getIntrinsicWidth() {
		return (int) Math.ceil(this.width * this.scale);
	}

	@Override
	public int getIntrinsicHeight() {
		return (int) Math.ceil(this.height * this.scale);
	}

	@Override
	public void drawSVG(OutputDevice paper, RenderingContext context, double x, double y) {
		AffineTransform plane = AffineTransform.getTranslateInstance(x, y);
		plane.scale(this.scale, this.scale);
		AffineTransform turned = new AffineTransform(plane);
		if (this.mirrored) {
			turned.translate(this.width, 0);
			turned.scale(-1, 1);
		}
		Map<String, Element> patterns = new HashMap<>();
		elements("pattern").forEach((one) -> patterns.put(one.getAttribute("id"), one));
		elements("path").filter((one) -> one.getParentNode() == this.picture)
			.forEach((one) -> mark(paper, one, turned, patterns));
		elements("g").forEach((one) -> words(paper, one, plane));
	}

	private void mark(OutputDevice paper, Element mark, AffineTransform plane, Map<String, Element> patterns) {
		Path2D path = PicturePath.of(mark.getAttribute("d"));
		Shape shape = plane.createTransformedShape(path);
		String fill = mark.getAttribute("fill");
		Matcher pattern = BY_NAME.matcher(fill);
		if (pattern.matches()) {
			tile(paper, Objects.requireNonNull(patterns.get(pattern.group(1))), path.getBounds2D(), shape, plane);
		}
		else if (!fill.equals(NONE)) {
			colour(paper, fill);
			paper.fill(shape);
		}
		String edge = mark.getAttribute("stroke");
		if (!edge.equals(NONE)) {
			colour(paper, edge);
			paper.setStroke(stroke(number(mark, "stroke-width"), mark.getAttribute("stroke-dasharray")));
			paper.draw(shape);
		}
	}

	/** Fills a shape with the tiles of a pattern. */
	private void tile(OutputDevice paper, Element pattern, Rectangle2D bounds, Shape shape, AffineTransform plane) {
		NodeList parts = pattern.getChildNodes();
		double size = number(pattern, "width");
		paper.pushClip(shape);
		for (Element part : elements(parts)) {
			if (part.getNodeName().equals("rect")) {
				colour(paper, part.getAttribute("fill"));
				paper.fill(shape);
			}
			else {
				colour(paper, part.getAttribute("stroke"));
				paper.setStroke(stroke(number(part, "stroke-width"), NONE));
				paper.draw(plane.createTransformedShape(tiles(part.getAttribute("d"), size, bounds)));
			}
		}
		paper.popClip();
	}

	private static Path2D tiles(String figure, double size, Rectangle2D bounds) {
		Path2D one = PicturePath.of(figure);
		Path2D.Double all = new Path2D.Double();
		for (double y = Math.floor(bounds.getMinY() / size) * size; y < bounds.getMaxY(); y += size) {
			for (double x = Math.floor(bounds.getMinX() / size) * size; x < bounds.getMaxX(); x += size) {
				all.append(one.getPathIterator(AffineTransform.getTranslateInstance(x, y)), false);
			}
		}
		return all;
	}

	private void words(OutputDevice paper, Element words, AffineTransform plane) {
		Matcher place = PLACE.matcher(words.getAttribute("transform"));
		if (!place.matches()) {
			throw new IllegalArgumentException("Words stand nowhere: " + words.getAttribute("transform"));
		}
		Shape letters = this.outlines.of(words.getTextContent(), LETTERS);
		AffineTransform moved = AffineTransform.getTranslateInstance(Double.parseDouble(place.group(1)),
				Double.parseDouble(place.group(2)));
		if (place.group(3) != null) {
			moved.rotate(-Math.PI / 2);
		}
		double length = letters.getBounds2D().getMaxX();
		moved.translate(switch (words.getAttribute("text-anchor")) {
			case "end" -> -length;
			case "middle" -> -length / 2;
			default -> 0;
		}, 0);
		Shape placed = moved.createTransformedShape(letters);
		if (this.mirrored) {
			Rectangle2D bounds = placed.getBounds2D();
			placed = AffineTransform.getTranslateInstance(this.width - bounds.getMinX() - bounds.getMaxX(), 0)
				.createTransformedShape(placed);
		}
		colour(paper, this.picture.getAttribute("fill"));
		paper.fill(plane.createTransformedShape(placed));
	}

	private BasicStroke stroke(double width, String dashes) {
		float thickness = (float) (width * this.scale);
		if (dashes.equals(NONE)) {
			return new BasicStroke(thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
		}
		double[] lengths = Stream.of(dashes.split(" ")).mapToDouble(Double::parseDouble).toArray();
		float[] dots = new float[lengths.length];
		for (int at = 0; at < lengths.length; at++) {
			dots[at] = (float) (lengths[at] * this.scale);
		}
		return new BasicStroke(thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dots, 0);
	}

	private Stream<Element> elements(String name) {
		return elements(this.picture.getElementsByTagName(name)).stream();
	}

	private static List<Element> elements(NodeList nodes) {
		List<Element> elements = new ArrayList<>(nodes.getLength());
		for (int at = 0; at < nodes.getLength(); at++) {
			if (nodes.item(at) instanceof Element element) {
				elements.add(element);
			}
		}
		return elements;
	}

	private static void colour(OutputDevice paper, String colour) {
		Color read = Color.decode(colour);
		paper.setColor(new FSRGBColor(read.getRed(), read.getGreen(), read.getBlue()));
	}

	private static double number(Element element, String attribute) {
		return Double.parseDouble(element.getAttribute(attribute));
	}

}
