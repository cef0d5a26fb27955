package org.article12.core.web;

import java.time.ZoneId;
import java.util.function.Supplier;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.ReaderLanguage;
import org.article12.core.security.CurrentUserAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives every template, those of error pages included, {@code user} and {@code path}, and
 * {@code unread}, which counts only when the page asks. They are request attributes and
 * not model attributes, so that they survive an exception. No session is made for them.
 * From here on times are written in the reader's own zone.
 */
@Component
class FrameAttributes implements HandlerInterceptor, WebMvcConfigurer {

	private final CurrentUserAccess users;

	private final Supplier<@Nullable UnreadCount> unread;

	FrameAttributes(CurrentUserAccess users, ObjectProvider<UnreadCount> unread) {
		this.users = users;
		// Asked for by a page, when all that counts is there.
		this.unread = SingletonSupplier.ofNullable(unread::getIfAvailable);
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).excludePathPatterns("/assets/**", "/webjars/**", "/api/**");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		boolean failed = request.getDispatcherType() == DispatcherType.ERROR;
		if (!failed) {
			request.setAttribute("path", request.getRequestURI());
		}
		try {
			this.users.find(request, SecurityContextHolder.getContext().getAuthentication()).ifPresent((user) -> {
				request.setAttribute("user", user);
				ZoneId zone = user.zone();
				if (zone != null) {
					ReaderLanguage.useZone(zone);
				}
				if (!failed) {
					request.setAttribute("unread", new Unread(user, this.unread));
				}
			});
		}
		catch (DataAccessException ex) {
			// An error page is worth showing even when nobody can say who is reading it.
			if (!failed) {
				throw ex;
			}
		}
		return true;
	}

}
