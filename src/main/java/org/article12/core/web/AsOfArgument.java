package org.article12.core.web;

import java.util.List;

import org.article12.core.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Hands the day that an address names, as {@code as-of}, to every handler that asks for
 * an {@link AsOf}. The page finds it in the model as {@code asOf}, and is refused where
 * it is none.
 */
@Component
class AsOfArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

	private final WorkingDays calendar;

	AsOfArgument(WorkingDays calendar) {
		this.calendar = calendar;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType().equals(AsOf.class);
	}

	@Override
	public AsOf resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer page, NativeWebRequest web,
			@Nullable WebDataBinderFactory binders) {
		if (page == null) {
			throw new IllegalStateException("Not a handler of a page");
		}
		AsOf asOf = AsOf.read(web.getParameter("as-of"), this.calendar.today());
		page.addAttribute("asOf", asOf);
		if (asOf.wrong()) {
			ComesBack.refused(page.getModel());
		}
		return asOf;
	}

}
