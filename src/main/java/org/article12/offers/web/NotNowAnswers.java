package org.article12.offers.web;

import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Leads back to the request from an act that is not possible. */
@ControllerAdvice
@Order(0)
class NotNowAnswers {

	@ExceptionHandler(NotNow.class)
	String back(NotNow notNow) {
		return notNow.back().follow();
	}

}
