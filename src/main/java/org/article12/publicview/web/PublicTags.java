package org.article12.publicview.web;

import jakarta.servlet.Filter;

import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Tags what the public reads: a repeated question is answered by 304 where nothing has
 * changed.
 */
@Configuration
class PublicTags {

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
