package org.article12.core.web;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Asks only those methods of controllers whether they take a request whose address begins
 * and ends as its does. Of an address with something variable in it all six hundred are
 * asked otherwise, and many look at the form that was sent before they look at the
 * address.
 */
final class HandlersByAddress extends RequestMappingHandlerMapping {

	private final Map<RequestMappingInfo, List<Ends>> ends = new ConcurrentHashMap<>();

	@Override
	protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo mapping, HttpServletRequest request) {
		String address = ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication().value();
		if (address.indexOf('%') >= 0 || address.indexOf(';') >= 0) {
			// Written otherwise than it reads.
			return super.getMatchingMapping(mapping, request);
		}
		for (Ends ends : this.ends.computeIfAbsent(mapping, HandlersByAddress::ends)) {
			if (address.startsWith(ends.first()) && address.endsWith(ends.last())) {
				return super.getMatchingMapping(mapping, request);
			}
		}
		return null;
	}

	private static List<Ends> ends(RequestMappingInfo mapping) {
		return mapping.getPatternValues().stream().map(Ends::of).toList();
	}

	/** How an address begins and ends, up to what is variable in it. */
	private record Ends(String first, String last) {

		static Ends of(String pattern) {
			return new Ends(pattern.split("[{*?]", 2)[0], pattern.replaceFirst("^.*[}*?]", ""));
		}

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
