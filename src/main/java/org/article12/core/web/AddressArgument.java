package org.article12.core.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.security.CurrentUserAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Hands what an address names to every handler that asks for it. What there is not, or
 * not for whoever asks, is not visible.
 */
public abstract class AddressArgument<T> implements HandlerMethodArgumentResolver, WebMvcConfigurer {

	private final Class<T> type;

	private final CurrentUserAccess users;

	protected AddressArgument(Class<T> type, CurrentUserAccess users) {
		this.type = type;
		this.users = users;
	}

	/**
	 * Finds it.
	 * @param address the variables of the address by their names
	 * @throws NotVisible when there is none for that person
	 */
	protected abstract T find(CurrentUser user, Map<String, String> address);

	/** An id in the address; what is none is not visible. */
	protected static UUID id(Map<String, String> address, String name) {
		try {
			return UUID.fromString(String.valueOf(address.get(name)));
		}
		catch (IllegalArgumentException ex) {
			throw new NotVisible(name + " " + address.get(name));
		}
	}

	/** Puts what its pages always show of it into the model. */
	protected void show(T found, ModelAndViewContainer page) {
		// A page shows what its handler says.
	}

	@Override
	public final void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public final boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType().equals(this.type);
	}

	@Override
	@SuppressWarnings("unchecked")
	public final T resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer page,
			NativeWebRequest web, @Nullable WebDataBinderFactory binders) {
		HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
		if (request == null || page == null) {
			throw new IllegalStateException("Not a handler of a page");
		}
		CurrentUser user = this.users.find(request, SecurityContextHolder.getContext().getAuthentication())
			.orElseThrow(() -> new NotVisible("A page for people who are signed in"));
		Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		T found = find(user, (variables instanceof Map<?, ?> named) ? (Map<String, String>) named : Map.of());
		show(found, page);
		return found;
	}

}
