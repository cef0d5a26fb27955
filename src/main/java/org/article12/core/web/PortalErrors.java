package org.article12.core.web;

import java.util.List;

import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.article12.core.NotReadyYet;
import org.article12.core.NotVisible;
import org.article12.core.ReaderLanguage;
import org.article12.core.Refused;
import org.article12.core.workshop.WorkshopBusy;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;

/** Turns what a handler throws into an answer that says what to do next. */
@ControllerAdvice
class PortalErrors {

	private final ErrorAnswers answers;

	private final StalePages stale;

	private final MessageSource messages;

	PortalErrors(ErrorAnswers answers, StalePages stale, MessageSource messages) {
		this.answers = answers;
		this.stale = stale;
		this.messages = messages;
	}

	@ExceptionHandler(NotVisible.class)
	Object notVisible(HttpServletRequest request) {
		return this.answers.answer(request, request.getRequestURI(), HttpStatus.NOT_FOUND);
	}

	@ExceptionHandler(Refused.class)
	Object refused(Refused refusal, HttpServletRequest request) {
		String words = this.messages.getMessage(refusal.key(), refusal.parameters().toArray(), ReaderLanguage.get());
		return this.answers.answer(request, request.getRequestURI(), HttpStatus.UNPROCESSABLE_CONTENT, words, null);
	}

	@ExceptionHandler(WorkshopBusy.class)
	Object busy(HttpServletRequest request, HttpServletResponse response) {
		return this.answers.later(request, response,
				this.messages.getMessage("core.error.BUSY.words", null, ReaderLanguage.get()));
	}

	@ExceptionHandler(NotReadyYet.class)
	Object notReady(HttpServletRequest request, HttpServletResponse response) {
		return this.answers.later(request, response,
				this.messages.getMessage("core.preparing", null, ReaderLanguage.get()));
	}

	@ExceptionHandler(StaleForm.class)
	Object stale(StaleForm stale, HttpServletRequest request) {
		return this.stale.answer(request, stale);
	}

	// Nobody caught that two people were at work before the database did, so that the
	// page can say less about it.
	@ExceptionHandler({ ConcurrencyFailureException.class, OptimisticLockException.class })
	Object overtaken(HttpServletRequest request) {
		return this.stale.answer(request, new StaleForm(StaleForm.Why.MOVED, "", null, List.of()));
	}

	@ExceptionHandler(TypeMismatchException.class)
	Object mistyped(TypeMismatchException failure, HttpServletRequest request) {
		return this.answers.answer(request, request.getRequestURI(),
				isInPath(failure) ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST);
	}

	// What was sent cannot be taken apart: a broken multipart form, a name or a value
	// that
	// is not percent-encoded UTF-8.
	@ExceptionHandler({ MultipartException.class, InvalidParameterException.class })
	Object unreadable(Exception failure, HttpServletRequest request) {
		return this.answers.answer(request, request.getRequestURI(),
				(failure instanceof ErrorResponse known) ? known.getStatusCode() : HttpStatus.BAD_REQUEST);
	}

	// The browser is gone: nobody reads an answer.
	@ExceptionHandler(AsyncRequestNotUsableException.class)
	void gone() {
	}

	@ExceptionHandler(Exception.class)
	@Nullable Object other(Exception failure, HttpServletRequest request) throws Exception {
		if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException) {
			throw failure;
		}
		if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
			return known(known, request);
		}
		return this.answers.unexpected(request, request.getRequestURI(), failure);
	}

	private Object known(ErrorResponse known, HttpServletRequest request) {
		if (this.answers.isForPrograms(request.getRequestURI())) {
			ProblemDetail problem = known.getBody();
			return ResponseEntity.status(known.getStatusCode())
				.contentType(MediaType.APPLICATION_PROBLEM_JSON)
				.body(problem);
		}
		return this.answers.answer(request, request.getRequestURI(), known.getStatusCode());
	}

	private static boolean isInPath(TypeMismatchException failure) {
		if (!(failure instanceof MethodArgumentTypeMismatchException argument)) {
			return false;
		}
		MethodParameter parameter = argument.getParameter();
		return parameter.hasParameterAnnotation(PathVariable.class);
	}

}
