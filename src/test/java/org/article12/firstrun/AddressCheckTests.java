package org.article12.firstrun;

import org.junit.jupiter.api.Test;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A real installation says where people reach it, or does not start. */
class AddressCheckTests {

	private final MockEnvironment environment = new MockEnvironment();

	@Test
	void withoutAnAddressItDoesNotStart() {
		assertRefused("Nothing says under which address people reach the portal.", "ARTICLE12_BASE_URL");
		this.environment.setProperty("article12.base-url", " ");
		assertRefused("Nothing says under which address people reach the portal.", "ARTICLE12_BASE_URL");
	}

	@Test
	void whoeverSentThemForwardedHeadersAreNotBelieved() {
		this.environment.setProperty("article12.base-url", "https://article12.example.org");
		this.environment.setProperty("server.forward-headers-strategy", "FRAMEWORK");
		assertRefused("The portal would believe anybody's forwarded headers.", "article12.trusted-proxies");
	}

	@Test
	void withAnAddressItStarts() {
		this.environment.setProperty("article12.base-url", "https://article12.example.org");
		assertThatCode(check()::afterSingletonsInstantiated).doesNotThrowAnyException();
	}

	private void assertRefused(String sentence, String whatToDo) {
		assertThatExceptionOfType(CannotStart.class).isThrownBy(check()::afterSingletonsInstantiated)
			.withMessage(sentence)
			.satisfies((refusal) -> assertThat(refusal.whatToDo()).contains(whatToDo));
	}

	private AddressCheck check() {
		return new AddressCheck(this.environment);
	}

}
