package org.article12.core.web;

import org.article12.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is asked by the beginning of an address is whoever takes it. */
@PortalTest
class HandlersByAddressTests {

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	@Test
	void isTheOneThatHandlesRequests() {
		assertThat(this.requestMappingHandlerMapping).isInstanceOf(HandlersByAddress.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/triage/SEN-2026-0001", "/tri%61ge/SEN-2026-0001",
			"/requests/SEN-2026-0001/sections/need", "/centres/SCRC-SN", "/registers/centres/SCRC-SN", "/help",
			"/nowhere/at/all", "/assignments/00000000-0000-0000-0000-000000000001" })
	void theSameMethodIsFoundAsWhenAllAreAsked(String address) throws Exception {
		RequestMappingHandlerMapping all = new RequestMappingHandlerMapping();
		all.setApplicationContext(this.portal);
		this.requestMappingHandlerMapping.getHandlerMethods()
			.forEach((mapping, method) -> all.registerMapping(mapping, method.getBean(), method.getMethod()));

		assertThat(method(this.requestMappingHandlerMapping, address)).isEqualTo(method(all, address));
	}

	private static @Nullable String method(RequestMappingHandlerMapping handlers, String address) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", address);
		ServletRequestPathUtils.parseAndCache(request);
		HandlerExecutionChain found = handlers.getHandler(request);
		return (found != null && found.getHandler() instanceof HandlerMethod method) ? method.getMethod().toString()
				: null;
	}

}
