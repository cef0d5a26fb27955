package org.article12.imports.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.CurrentUser;
import org.article12.core.Role;
import org.article12.imports.ReleaseOffers;
import org.article12.imports.ReleaseOffers.Newer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets the pages of the registers, the queue and the settings say to who may record it
 * that this release ships something newer.
 */
@Component
class NewerFacts implements HandlerInterceptor, WebMvcConfigurer {

	// Made for whoever is told of it, and not for the first page.
	private final SingletonSupplier<ReleaseOffers> offers;

	NewerFacts(ObjectProvider<ReleaseOffers> offers) {
		this.offers = SingletonSupplier.of(offers::getObject);
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this)
			.addPathPatterns("/registers/**", "/triage", "/settings", "/accounts")
			.excludePathPatterns("/registers/imports/*/release");
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page != null && !String.valueOf(page.getViewName()).startsWith("redirect:")
				&& request.getAttribute("user") instanceof CurrentUser user && user.role().includes(Role.OFFICER)) {
			List<Newer> newer = this.offers.obtain().newer();
			if (!newer.isEmpty()) {
				page.addObject("newer", newer);
			}
		}
	}

}
