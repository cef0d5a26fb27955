package org.article12.firstrun;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody gets in before the portal is ready. */
class StillStartingTests {

	private final StaticMessageSource words = new StaticMessageSource();

	private final StillStarting filter = new StillStarting(this.words);

	@BeforeEach
	void say() {
		this.words.setUseCodeAsDefaultMessage(true);
	}

	@Test
	void beforeItIsReadyEveryPageSaysSoAndAsksAgainByItself() throws Exception {
		for (String address : new String[] { "/", "/sign-in", "/requests", "/assets/portal.css" }) {
			MockHttpServletResponse answer = ask(address);
			assertThat(answer.getStatus()).isEqualTo(503);
			assertThat(answer.getContentAsString()).contains("core.starting");
			assertThat(answer.getHeader("Refresh")).isEqualTo(answer.getHeader("Retry-After"));
		}
		assertThat(ask("/actuator/health/liveness").getStatus()).isEqualTo(200);
	}

	@Test
	void onceItIsReadyItLetsEverybodyThrough() throws Exception {
		this.filter.ready();
		assertThat(ask("/sign-in").getStatus()).isEqualTo(200);
	}

	private MockHttpServletResponse ask(String address) throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.filter.doFilter(new MockHttpServletRequest("GET", address), response, new MockFilterChain());
		return response;
	}

}
