package org.article12.core.web.pieces;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.spring6.view.ThymeleafView;

import org.springframework.http.HttpHeaders;

/**
 * Sends a page only when all of it is made, so that one that fails becomes an error page,
 * and packs it where the browser takes that.
 */
public class AssembledView extends ThymeleafView {

	/** Below it a page is shorter as it is. */
	private static final int WORTH_PACKING = 1024;

	@Override
	public void render(Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		AssembledPage page = new AssembledPage();
		Names names = new Names(request);
		names.setAttribute(AssembledPage.NAME, page);
		super.render(model, names, new Collected(response, page));
		List<AssembledPage.Part> parts = page.parts();
		if (AssembledPage.length(parts) < WORTH_PACKING) {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream(WORTH_PACKING);
			AssembledPage.send(parts, bytes);
			response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
			response.setContentLength(bytes.size());
			bytes.writeTo(response.getOutputStream());
			return;
		}
		Packing.Packed packed = Packing.page(parts);
		RememberedPages.remember(packed, parts, request, response);
		send(packed.page(), packed.texts(), request, response);
	}

	/** Sends a page with these names in it, packed where the browser takes that. */
	static void send(PackedPage page, List<String> names, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		boolean packed = takesPacked(request);
		if (packed) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
		byte[] bytes = packed ? page.with(names) : page.plainWith(names);
		response.setContentLength(bytes.length);
		response.getOutputStream().write(bytes);
	}

	/** Whether the browser says that it takes GZIP (RFC 9110, 12.5.3). */
	static boolean takesPacked(HttpServletRequest request) {
		String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
		if (accepted == null) {
			return false;
		}
		for (String one : accepted.toLowerCase(Locale.ROOT).split(",")) {
			String[] parts = one.strip().split("\\s*;\\s*");
			if (parts[0].equals("gzip")) {
				return parts.length == 1 || !parts[1].matches("q=0(\\.0*)?");
			}
		}
		return false;
	}

	/**
	 * Holds what templates name. Thymeleaf keeps every name in the web request and asks
	 * it for each, through the wrappers of all filters and behind a lock.
	 */
	private static final class Names extends HttpServletRequestWrapper {

		private final Map<String, Object> attributes = new HashMap<>();

		private Names(HttpServletRequest request) {
			super(request);
			request.getAttributeNames()
				.asIterator()
				.forEachRemaining((name) -> this.attributes.put(name, request.getAttribute(name)));
		}

		@Override
		public @Nullable Object getAttribute(String name) {
			return this.attributes.get(name);
		}

		@Override
		public Enumeration<String> getAttributeNames() {
			return Collections.enumeration(this.attributes.keySet());
		}

		@Override
		public void setAttribute(String name, @Nullable Object value) {
			if (value != null) {
				this.attributes.put(name, value);
			}
			else {
				this.attributes.remove(name);
			}
		}

		@Override
		public void removeAttribute(String name) {
			this.attributes.remove(name);
		}

	}

	/** Takes what templates write; all else goes to the browser. */
	private static final class Collected extends HttpServletResponseWrapper {

		private final PrintWriter writer;

		private Collected(HttpServletResponse response, AssembledPage page) {
			super(response);
			this.writer = page.writer();
		}

		@Override
		public PrintWriter getWriter() {
			return this.writer;
		}

		@Override
		public void flushBuffer() {
			// Nothing is sent before all is made.
		}

	}

}
