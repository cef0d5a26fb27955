package org.article12.documents.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.Part;

import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MultipartRequest;

/**
 * Lets files be stored, be it for a moment, only for who is signed in and at an address
 * that asks for files. Of every other form with files the words are read, within a bound,
 * so that they can be given back after a session has ended; its files are passed over and
 * touch neither disk nor memory.
 */
final class UnwantedFiles extends OncePerRequestFilter {

	private static final int MOST_WORDS = 256 * 1024;

	private static final int MOST_PARTS = 2000;

	// Filters are made before what answers the addresses.
	private final ObjectProvider<AddressesForFiles> addresses;

	UnwantedFiles(ObjectProvider<AddressesForFiles> addresses) {
		this.addresses = addresses;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !OversizeForms.isMultipart(request.getContentType()) || request instanceof MultipartRequest;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isSignedIn(request.getSession(false)) && this.addresses.getObject().include(request)) {
			chain.doFilter(request, response);
			return;
		}
		try {
			chain.doFilter(new WordsOnly(request, words(request)), response);
		}
		catch (FileUploadException ex) {
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
		}
	}

	private static boolean isSignedIn(@Nullable HttpSession session) {
		return session != null
				&& session.getAttribute(
						HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) instanceof SecurityContext of
				&& of.getAuthentication() != null && of.getAuthentication().isAuthenticated();
	}

	/** The fields that are no files, as many as fit. */
	private static MultiValueMap<String, String> words(HttpServletRequest request)
			throws IOException, FileUploadException {
		MultiValueMap<String, String> words = new LinkedMultiValueMap<>();
		int left = MOST_WORDS;
		FileItemIterator parts = new FileUpload().getItemIterator(new ServletRequestContext(request));
		for (int number = 0; number < MOST_PARTS && parts.hasNext(); number++) {
			FileItemStream part = parts.next();
			if (part.isFormField() && part.getFieldName() != null) {
				try (InputStream in = part.openStream()) {
					byte[] value = in.readNBytes(left);
					left -= value.length;
					words.add(part.getFieldName(), new String(value, StandardCharsets.UTF_8));
				}
			}
		}
		return words;
	}

	/** The same request as if no file had come with it. */
	private static final class WordsOnly extends HttpServletRequestWrapper {

		private final Map<String, String[]> parameters = new LinkedHashMap<>();

		WordsOnly(HttpServletRequest request, MultiValueMap<String, String> words) {
			super(request);
			words.forEach((name, values) -> this.parameters.put(name, values.toArray(String[]::new)));
		}

		@Override
		public @Nullable String getParameter(String name) {
			String[] values = this.parameters.get(name);
			return (values != null) ? values[0] : null;
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			return this.parameters.get(name);
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			return Collections.unmodifiableMap(this.parameters);
		}

		@Override
		public Enumeration<String> getParameterNames() {
			return Collections.enumeration(this.parameters.keySet());
		}

		@Override
		public Collection<Part> getParts() {
			return List.of();
		}

		@Override
		public @Nullable Part getPart(String name) {
			return null;
		}

	}

}
