package org.article12.requests;

import java.util.List;

import org.article12.RequestTest;
import org.article12.Story;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests that are read to be shown, outside of any transaction. */
@RequestTest
class ShownRequestsTests {

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private Requests requests;

	@Value("${spring.datasource.hikari.maximum-pool-size}")
	private int connections;

	@Test
	void noConnectionIsKeptHoweverOftenSeveralAreRead() {
		RequestId id = this.requests.submitted(new Story(this.portal).submitted("Read often", "NIP"))
			.orElseThrow()
			.id();
		for (int reading = 0; reading <= this.connections; reading++) {
			assertThat(this.requests.submitted(List.of(id))).containsOnlyKeys(id);
		}
	}

}
