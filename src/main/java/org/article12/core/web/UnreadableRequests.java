package org.article12.core.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.tomcat.util.http.InvalidParameterException;

import org.article12.core.security.ProtectiveHeaders;
import org.jspecify.annotations.Nullable;

/**
 * Stands before everything else: what was sent in a form that nobody can read is answered
 * as such, whichever address it is for, and never taken for a fault of the portal's. An
 * error's page gets the portal's headers also when nothing else has seen the request.
 */
class UnreadableRequests extends HttpFilter {

	private static final long serialVersionUID = 1;

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (request.getDispatcherType() == DispatcherType.ERROR) {
			ProtectiveHeaders.write(request, response);
			chain.doFilter(request, response);
			return;
		}
		if (!isReadable(request.getQueryString())) {
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
			return;
		}
		try {
			chain.doFilter(request, response);
		}
		catch (InvalidParameterException ex) {
			if (response.isCommitted()) {
				throw ex;
			}
			response.sendError(ex.getErrorCode());
		}
	}

	/** Whether a query is percent-encoded UTF-8, as forms and links write it. */
	static boolean isReadable(@Nullable String query) {
		if (query == null) {
			return true;
		}
		ByteBuffer bytes = ByteBuffer.allocate(query.length());
		for (int at = 0; at < query.length(); at++) {
			char each = query.charAt(at);
			if (each == '%') {
				int high = (at + 2 < query.length()) ? Character.digit(query.charAt(at + 1), 16) : -1;
				int low = (high >= 0) ? Character.digit(query.charAt(at + 2), 16) : -1;
				if (low < 0) {
					return false;
				}
				bytes.put((byte) (high << 4 | low));
				at += 2;
			}
			else if (each > 0xff) {
				return false;
			}
			else {
				bytes.put((byte) each);
			}
		}
		try {
			StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
			return true;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

}
