package org.article12.publicview.web;

import java.time.Duration;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * How long others may keep what the public reads. A repeated question is answered by 304
 * where nothing has changed.
 */
@Configuration
class PublicCaching {

	/** Figures: with the seconds that the portal keeps them, less than a minute. */
	static final CacheControl FIGURES = CacheControl.maxAge(Duration.ofSeconds(30)).cachePublic();

	/** Summaries: whoever keeps one asks each time whether it is still published. */
	static final CacheControl SUMMARIES = CacheControl.maxAge(Duration.ZERO).mustRevalidate().cachePublic();

	/**
	 * Lets a page be kept that is the same for all who are not signed in; the pages of
	 * whoever is signed in are kept by nobody.
	 */
	static void allow(CacheControl how, @Nullable CurrentUser user, HttpServletResponse response) {
		response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
		if (user == null) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, how.getHeaderValue());
		}
	}

	// Before the security chain, so that its answers pass by here as well.
	@Bean
	FilterRegistrationBean<Filter> tagsOfPublicPages(SecurityFilterProperties security) {
		ShallowEtagHeaderFilter tags = new ShallowEtagHeaderFilter();
		// What has a strong tag the container would not compress.
		tags.setWriteWeakETag(true);
		FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(tags);
		registration.addUrlPatterns("/progress", "/progress/*", "/progress.atom");
		registration.setOrder(security.getOrder() - 2);
		return registration;
	}

}
