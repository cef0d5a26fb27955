package org.article12.core.web;

import org.article12.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
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
	@ValueSource(strings = { "/triage/SEN-2026-0001", "/tri%61ge/SEN-2026-0001", "/triage;x=1/SEN-2026-0001",
			"/requests/SEN-2026-0001/sections/need", "/requests/new", "/centres/SCRC-SN", "/registers/centres/SCRC-SN",
			"/help", "/", "/nowhere", "/nowhere/at/all", "/assignments/00000000-0000-0000-0000-000000000001" })
	void theSameMethodIsFoundAsWhenAllAreAsked(String address) {
		assertFoundAlike(all(), address);
	}

	@Test
	void soItIsOfEachAddressThatAnyMethodTakes() {
		RequestMappingHandlerMapping all = all();
		for (RequestMappingInfo mapping : this.requestMappingHandlerMapping.getHandlerMethods().keySet()) {
			for (String pattern : mapping.getPatternValues()) {
				String address = pattern.replaceAll("\\{[^}]*}|\\*+", "one");
				assertFoundAlike(all, address);
				assertFoundAlike(all, address + "/more");
			}
		}
	}

	private RequestMappingHandlerMapping all() {
		RequestMappingHandlerMapping all = new RequestMappingHandlerMapping();
		all.setApplicationContext(this.portal);
		this.requestMappingHandlerMapping.getHandlerMethods()
			.forEach((mapping, method) -> all.registerMapping(mapping, method.getBean(), method.getMethod()));
		return all;
	}

	private void assertFoundAlike(RequestMappingHandlerMapping all, String address) {
		for (String verb : new String[] { "GET", "POST", "DELETE" }) {
			assertThat(found(this.requestMappingHandlerMapping, verb, address)).as("%s %s", verb, address)
				.isEqualTo(found(all, verb, address));
		}
	}

	/** The method with what it is told of its address, or why there is none. */
	private static String found(RequestMappingHandlerMapping handlers, String verb, String address) {
		MockHttpServletRequest request = new MockHttpServletRequest(verb, address);
		ServletRequestPathUtils.parseAndCache(request);
		try {
			HandlerExecutionChain found = handlers.getHandler(request);
			return (found != null && found.getHandler() instanceof HandlerMethod method)
					? method.getMethod() + " " + request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
							+ request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)
					: "none";
		}
		catch (Exception ex) {
			return ex.toString();
		}
	}

}
