package org.article12.accounts;

import org.article12.PortalTest;
import org.article12.SignedIn;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Who gets in, and where to. */
@PortalTest
class SignInTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void aRoleStartsOnItsOwnPage() {
		assertThat(signIn("officer@secretariat.example", "article-12-demo")).hasStatus3xxRedirection()
			.hasRedirectedUrl("/triage");
	}

	@Test
	void aWrongPassphraseLeadsBackToTheSignInPage() {
		assertThat(signIn("officer@secretariat.example", "something else")).hasRedirectedUrl("/sign-in");
		assertThat(signIn("nobody@secretariat.example", "something else")).hasRedirectedUrl("/sign-in");
	}

	@Test
	void aSessionMadeForATestIsARealOne() {
		assertThat(this.mvc.get().uri("/sign-in/kept").with(SignedIn.as("officer@secretariat.example"))).hasStatus(404);
	}

	private MockMvcTester.MockMvcRequestBuilder signIn(String email, String passphrase) {
		return this.mvc.post().uri("/sign-in").param("email", email).param("password", passphrase).with(csrf());
	}

}
