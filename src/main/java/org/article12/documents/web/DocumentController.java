package org.article12.documents.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.CurrentUser;
import org.article12.documents.Documents;
import org.article12.documents.StoredDocument;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriUtils;

/**
 * Hands a file to those who may see it. The browser is told to save it, to believe its
 * type, and to let nothing in it run, should it show it all the same.
 */
@Controller
record DocumentController(DocumentAccess access, Documents documents) {

	private static final String NOTHING_RUNS = "default-src 'none'; frame-ancestors 'none'; sandbox";

	@GetMapping("/documents/{id}")
	void file(CurrentUser user, @PathVariable String id, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		StoredDocument document = this.access.get(user, id);
		response.setContentType(document.mediaType());
		response.setContentLengthLong(document.size());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(document.name()));
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().cachePrivate().getHeaderValue());
		response.setHeader("Content-Security-Policy", NOTHING_RUNS);
		response.setHeader("X-Content-Type-Options", "nosniff");
		if (!HttpMethod.HEAD.matches(request.getMethod())) {
			this.documents.write(document, response.getOutputStream());
		}
	}

	/** The name for browsers of any age (RFC 6266). */
	private static String disposition(String name) {
		String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
		return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain,
				UriUtils.encode(name, StandardCharsets.UTF_8));
	}

}
