package org.article12.core.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.ReaderLanguage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Words a failure for whoever asked: a page for people, {@code application/problem+json}
 * for programs.
 */
@Component
class ErrorAnswers {

	private static final Logger LOGGER = LoggerFactory.getLogger(ErrorAnswers.class);

	private static final Pattern OWN_ADDRESS = Pattern.compile("https?://([^/]+)(/[^\\s]*)");

	/** Without letters and digits that are mistaken for each other on the phone. */
	private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

	/** A minute, as the page says. */
	private static final String SECONDS_LATER = "60";

	private final SecureRandom random = new SecureRandom();

	private final MessageSource messages;

	ErrorAnswers(MessageSource messages) {
		this.messages = messages;
	}

	/** The answer for a failure that its kind's own words describe. */
	Object answer(HttpServletRequest request, String address, HttpStatusCode status) {
		return answer(request, address, status, words(ErrorKind.of(status), "words"), null);
	}

	/**
	 * The answer with words for this very case.
	 * @param address the address that was asked for
	 * @param incident the number under which the log tells more, or null
	 */
	Object answer(HttpServletRequest request, String address, HttpStatusCode status, String words,
			@Nullable String incident) {
		ErrorKind kind = ErrorKind.of(status);
		if (isForPrograms(address)) {
			return problem(address, status, words(kind, "title"), words, incident);
		}
		return page(status, new ErrorPage(words(kind, "title"), words, words(kind, "next"), incident,
				(kind == ErrorKind.REFUSED) ? cameFrom(request) : null, false));
	}

	private static ModelAndView page(HttpStatusCode status, ErrorPage page) {
		return new ModelAndView("error/page", Map.of("error", page), status);
	}

	/**
	 * The answer for what cannot be had now, and can be in a minute. A page that was
	 * asked for comes by itself then; a file would leave its reader on this one.
	 * @param words what keeps it
	 */
	Object later(HttpServletRequest request, HttpServletResponse response, String words) {
		String address = request.getRequestURI();
		HttpStatus status = HttpStatus.SERVICE_UNAVAILABLE;
		response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_LATER);
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		if (!HttpMethod.GET.matches(request.getMethod()) || isForPrograms(address) || isFile(address)) {
			return answer(request, address, status, words, null);
		}
		response.setHeader("Refresh", SECONDS_LATER);
		Locale locale = ReaderLanguage.get();
		return page(status, new ErrorPage(this.messages.getMessage("core.comes.title", null, locale), words,
				this.messages.getMessage("core.comes", null, locale), null, null, true));
	}

	// A file's address says what it is, behind a dot.
	private static boolean isFile(String address) {
		return address.indexOf('.', address.lastIndexOf('/') + 1) >= 0;
	}

	/** The answer for what nobody foresaw; the log tells more under the same number. */
	Object unexpected(HttpServletRequest request, String address, @Nullable Throwable failure) {
		String incident = incident();
		LOGGER.error("Incident {} at {} {}", incident, request.getMethod(), withoutSecret(address), failure);
		return answer(request, address, HttpStatus.INTERNAL_SERVER_ERROR, words(ErrorKind.UNEXPECTED, "words"),
				incident);
	}

	// The secret of a one-time link is worth as much as a password, and that of a
	// calendar
	// opens it.
	private static String withoutSecret(String address) {
		return address.replaceFirst("^/(welcome|calendar)/.*", "/$1/…");
	}

	/** Whether a program asked, and not a person. */
	boolean isForPrograms(String address) {
		return address.startsWith("/api/");
	}

	/** The page of this portal from which the request came, or null. */
	@Nullable String cameFrom(HttpServletRequest request) {
		var referer = OWN_ADDRESS.matcher(Objects.requireNonNullElse(request.getHeader(HttpHeaders.REFERER), ""));
		return (referer.matches() && referer.group(1).equals(request.getHeader(HttpHeaders.HOST))) ? referer.group(2)
				: null;
	}

	private ResponseEntity<ProblemDetail> problem(String address, HttpStatusCode status, String title, String detail,
			@Nullable String incident) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setTitle(title);
		instance(address).ifPresent(problem::setInstance);
		if (incident != null) {
			problem.setProperty("incident", incident);
		}
		// Said here, since Spring would look for a file's name in the address, readable
		// or not.
		return ResponseEntity.status(status)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.header(HttpHeaders.CONTENT_DISPOSITION, "inline")
			.body(problem);
	}

	/** The address that was asked for; empty when it cannot be written as one. */
	private static Optional<URI> instance(String address) {
		try {
			return Optional.of(new URI(address));
		}
		catch (URISyntaxException ex) {
			return Optional.empty();
		}
	}

	private String incident() {
		StringBuilder number = new StringBuilder();
		for (int at = 0; at < 8; at++) {
			number.append((at == 4) ? "-" : "").append(LETTERS.charAt(this.random.nextInt(LETTERS.length())));
		}
		return number.toString();
	}

	private String words(ErrorKind kind, String part) {
		Locale locale = ReaderLanguage.get();
		return this.messages.getMessage("core.error." + kind.name() + "." + part, null, locale);
	}

	/**
	 * What an error page shows.
	 *
	 * @param title what happened, in a few words
	 * @param words what happened
	 * @param next what to do next
	 * @param incident the number under which the log tells more, or null
	 * @param back the page from which the user came, or null
	 * @param comes whether what was asked for comes by itself
	 */
	record ErrorPage(String title, String words, String next, @Nullable String incident, @Nullable String back,
			boolean comes) {
	}

}
