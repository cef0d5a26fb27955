package org.article12.core.web;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Asks only those methods of controllers whether they take a request whose address begins
 * and ends as its does. Of an address with something variable in it all six hundred are
 * asked otherwise, and many look at the form that was sent before they look at the
 * address. Where that finds none, or two that are as good, all are asked, and what comes
 * of it is what it always was.
 */
final class HandlersByAddress extends RequestMappingHandlerMapping {

	private Addressed addressed = Addressed.of(Map.of());

	@Override
	protected void handlerMethodsInitialized(Map<RequestMappingInfo, HandlerMethod> methods) {
		super.handlerMethodsInitialized(methods);
		this.addressed = Addressed.of(methods);
	}

	@Override
	public void registerMapping(RequestMappingInfo mapping, Object handler, Method method) {
		super.registerMapping(mapping, handler, method);
		this.addressed = Addressed.of(getHandlerMethods());
	}

	@Override
	protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
		Taken best = best(request);
		if (best == null) {
			return super.lookupHandlerMethod(path, request);
		}
		request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, best.method());
		handleMatch(best.match(), path, request);
		return best.method();
	}

	private @Nullable Taken best(HttpServletRequest request) {
		String address = ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication().value();
		List<Taken> taken = new ArrayList<>();
		if (!isWrittenOtherwise(address) && !CorsUtils.isPreFlightRequest(request)) {
			for (Addressed.Asked asked : this.addressed.to(address)) {
				RequestMappingInfo match = getMatchingMapping(asked.mapping(), request);
				if (match != null) {
					taken.add(new Taken(match, asked.method()));
				}
			}
		}
		return best(taken, getMappingComparator(request));
	}

	private static @Nullable Taken best(List<Taken> taken, Comparator<RequestMappingInfo> order) {
		if (taken.size() > 1) {
			taken.sort(Comparator.comparing(Taken::match, order));
			if (order.compare(taken.get(0).match(), taken.get(1).match()) == 0) {
				return null;
			}
		}
		return taken.isEmpty() ? null : taken.getFirst();
	}

	/** Than it reads. */
	private static boolean isWrittenOtherwise(String address) {
		return address.indexOf('%') >= 0 || address.indexOf(';') >= 0;
	}

	private record Taken(RequestMappingInfo match, HandlerMethod method) {
	}

	/** Lets requests be handled so. */
	@Configuration(proxyBeanMethods = false)
	static class Registrations {

		@Bean
		WebMvcRegistrations handlersByAddress() {
			return new WebMvcRegistrations() {
				@Override
				public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
					return new HandlersByAddress();
				}
			};
		}

	}

}
