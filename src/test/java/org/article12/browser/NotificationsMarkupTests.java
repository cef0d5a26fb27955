package org.article12.browser;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;

import org.article12.PortalTest;
import org.article12.SignedIn;
import org.article12.Story;
import org.article12.requests.RequestReference;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.article12.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/** The inbox, the choice and the pages of mail are sound HTML, and so is mail itself. */
@PortalTest
class NotificationsMarkupTests {

	private static final SignedIn ADMINISTRATOR = SignedIn.as("admin@secretariat.example");

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void eachPageIsSound() throws Exception {
		RequestReference request = new Story(this.portal).submitted("Sound & <whole>", "NIP");
		String mail = mail(request);
		for (String address : new String[] { "/inbox", "/inbox?page=7", "/account/notifications", "/account", "/mails",
				"/mails?state=KEPT&q=SEN", "/mails/" + mail, "/demonstration/mails", "/demonstration/mails/" + mail }) {
			assertSound(this.mvc.get().uri(address).with(ADMINISTRATOR).exchange());
		}
		assertSound(this.mvc.post().uri("/account/notifications").with(ADMINISTRATOR).with(csrf()).exchange());
		assertThat(HtmlChecker
			.check(this.jdbc.sql("select html from mail where id::text = ?").param(mail).query(String.class).single()))
			.isEmpty();
	}

	/** The mail to the administrator, as soon as it is written. */
	private String mail(RequestReference request) throws InterruptedException {
		Instant end = Instant.now().plus(Duration.ofMinutes(3));
		while (true) {
			var mail = this.jdbc
				.sql("select id::text from mail where reference = ? and to_address = 'admin@secretariat.example'")
				.param(request.value())
				.query(String.class)
				.optional();
			if (mail.isPresent()) {
				return mail.get();
			}
			assertThat(Instant.now()).isBefore(end);
			Thread.sleep(50);
		}
	}

	private static void assertSound(MvcTestResult result) throws UnsupportedEncodingException {
		assertThat(result.getResponse().getStatus()).isIn(200, 422);
		assertThat(HtmlChecker.check(result.getResponse().getContentAsString()))
			.as(String.valueOf(result.getRequest().getRequestURI()))
			.isEmpty();
	}

}
