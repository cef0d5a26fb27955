package org.article12.core.web;

import java.time.Duration;

import jakarta.servlet.Filter;

import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * What all of the public JSON has in common: any site may read it from its visitors'
 * browsers, without their cookies; anybody may keep it for a minute and ask afterwards
 * whether it changed.
 */
@Configuration
public class PublicJson {

	private static final Duration KEPT = Duration.ofMinutes(1);

	private static final Duration PREFLIGHT_KEPT = Duration.ofHours(1);

	private static final String ADDRESSES = "/api/";

	private static final String DESCRIPTION = "/v3/";

	/** An answer that may be kept. */
	public static <T> ResponseEntity<T> cacheable(T body) {
		return ResponseEntity.ok().cacheControl(CacheControl.maxAge(KEPT).cachePublic()).body(body);
	}

	// Before the security chain, which would answer a preflight request with a 404.
	@Bean
	FilterRegistrationBean<CorsFilter> crossOriginReading(SecurityFilterProperties security) {
		CorsConfiguration reading = new CorsConfiguration();
		reading.addAllowedOrigin(CorsConfiguration.ALL);
		reading.addAllowedMethod(HttpMethod.GET);
		reading.addAllowedMethod(HttpMethod.HEAD);
		reading.addAllowedHeader(CorsConfiguration.ALL);
		reading.addExposedHeader(HttpHeaders.ETAG);
		reading.setAllowCredentials(false);
		reading.setMaxAge(PREFLIGHT_KEPT);
		UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
		source.registerCorsConfiguration(ADDRESSES + "**", reading);
		source.registerCorsConfiguration(DESCRIPTION + "**", reading);
		return at(new CorsFilter(source), security.getOrder() - 1, ADDRESSES, DESCRIPTION);
	}

	@Bean
	FilterRegistrationBean<ShallowEtagHeaderFilter> entityTags(SecurityFilterProperties security) {
		return at(new ShallowEtagHeaderFilter(), security.getOrder() - 2, ADDRESSES);
	}

	private static <F extends Filter> FilterRegistrationBean<F> at(F filter, int order, String... addresses) {
		FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
		for (String address : addresses) {
			registration.addUrlPatterns(address + "*");
		}
		registration.setOrder(order);
		return registration;
	}

}
