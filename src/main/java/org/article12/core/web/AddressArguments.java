package org.article12.core.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Knows by the kind of what a handler asks for which {@link AddressArgument} hands it
 * out. That one is made when a page first asks, with all that it looks into: the first
 * page of a start waits for none of them.
 */
@Component
class AddressArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {

	private final ListableBeanFactory beans;

	private final Map<Class<?>, String> names = new HashMap<>();

	AddressArguments(ListableBeanFactory beans) {
		this.beans = beans;
		for (String name : beans.getBeanNamesForType(AddressArgument.class, true, false)) {
			Class<?> handedOut = ResolvableType.forClass(beans.getType(name, false))
				.as(AddressArgument.class)
				.resolveGeneric();
			if (this.names.put(handedOut, name) != null) {
				throw new IllegalStateException("Two hand out " + handedOut);
			}
		}
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return this.names.containsKey(parameter.getParameterType());
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer page, NativeWebRequest web,
			@Nullable WebDataBinderFactory binders) {
		HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
		String name = this.names.get(parameter.getParameterType());
		if (request == null || page == null || name == null) {
			throw new IllegalStateException("Not a handler of a page");
		}
		return this.beans.getBean(name, AddressArgument.class).handTo(page, request);
	}

}
