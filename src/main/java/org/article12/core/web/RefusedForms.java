package org.article12.core.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Answers 422 where a form that was sent comes back with errors, and lets the page's
 * title say that there are some. A handler that finds errors shows its page again, and
 * says nothing of a status.
 */
@Component
class RefusedForms implements HandlerInterceptor, WebMvcConfigurer {

	/**
	 * Under which name a page is told that its form has errors. The frame of every page
	 * reads it, also of one that says that another failed half-way with a form in hand.
	 */
	static final String WRONG = "formIsWrong";

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page != null && !isRedirect(page) && hasErrors(page, ComesBack.FORM)) {
			page.addObject(WRONG, true);
		}
		if (page == null || page.getStatus() != null || isRedirect(page)
				|| response.getStatus() != HttpStatus.OK.value()) {
			return;
		}
		HttpStatus told = ComesBack.status(page.getModel());
		if (told != null) {
			response.setStatus(told.value());
		}
		else if (request.getMethod().equals("POST") && hasErrors(page)) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
	}

	private static boolean isRedirect(ModelAndView page) {
		String view = page.getViewName();
		return view == null || view.startsWith("redirect:");
	}

	private static boolean hasErrors(ModelAndView page, String form) {
		return page.getModel().get(BindingResult.MODEL_KEY_PREFIX + form) instanceof Errors errors
				&& errors.hasErrors();
	}

	private static boolean hasErrors(ModelAndView page) {
		return page.getModel().values().stream().anyMatch((one) -> one instanceof Errors errors && errors.hasErrors());
	}

}
