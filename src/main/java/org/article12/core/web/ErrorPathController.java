package org.article12.core.web;

import java.util.Objects;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Answers for what fails outside of the handlers: in the security chain, in a template,
 * in the container.
 */
@Controller
record ErrorPathController(ErrorAnswers answers) implements ErrorController {

	@RequestMapping("/error")
	Object error(HttpServletRequest request) {
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatus status = (code instanceof Integer number)
				? Objects.requireNonNullElse(HttpStatus.resolve(number), HttpStatus.INTERNAL_SERVER_ERROR)
				: HttpStatus.NOT_FOUND;
		Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		String address = (uri instanceof String text) ? text : request.getRequestURI();
		if (ErrorKind.of(status) == ErrorKind.UNEXPECTED) {
			return this.answers.unexpected(request, address,
					(Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
		}
		return this.answers.answer(request, address, status);
	}

}
