package org.article12.requests.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.security.CurrentUserAccess;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.Requests;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Hands the request that an address names, as {@code {reference}}, to every handler that
 * asks for a {@link RequestRecord}: to a Party its own, drafts included, and to the
 * Secretariat any that was submitted. Others are not visible. The page finds it in the
 * model as {@code record}.
 */
@Component
class RequestArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

	private final Requests requests;

	private final CurrentUserAccess users;

	RequestArgument(Requests requests, CurrentUserAccess users) {
		this.requests = requests;
		this.users = users;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType().equals(RequestRecord.class);
	}

	@Override
	public RequestRecord resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer page,
			NativeWebRequest web, @Nullable WebDataBinderFactory binders) {
		HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
		if (request == null || page == null) {
			throw new IllegalStateException("Not a handler of a page");
		}
		String named = named(request);
		CurrentUser user = this.users.find(request, SecurityContextHolder.getContext().getAuthentication())
			.orElseThrow(() -> new NotVisible("Request " + named));
		RequestRecord found = RequestReference.parse(named).flatMap((reference) -> switch (user.role()) {
			case PARTY -> user.party().flatMap((party) -> this.requests.ofParty(party, reference));
			case OFFICER, ADMINISTRATOR -> this.requests.submitted(reference);
			case CENTRE -> Optional.empty();
		}).orElseThrow(() -> new NotVisible("Request " + named));
		page.addAttribute("record", found);
		return found;
	}

	private static String named(HttpServletRequest request) {
		return (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables)
				? String.valueOf(variables.get("reference")) : "";
	}

}
