package org.article12.core.web.pieces;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.Cookie;
import org.article12.PortalTest;
import org.article12.SignedIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What was made once for a page is not made again while it would be the same. */
@PortalTest
class RememberedPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Pieces pieces;

	@Autowired
	private ServletContext servlets;

	@ParameterizedTest
	@CsvSource({ "officer@secretariat.example, /triage", //
			"officer@secretariat.example, /triage?region=AFRICA&status=ALL&sort=due", //
			"officer@secretariat.example, /help", //
			"officer@secretariat.example, /", //
			"officer@secretariat.example, /triage/SEN-2025-0001", //
			"officer@secretariat.example, /inbox", //
			"focal.point@senegal.example, /", //
			"focal.point@senegal.example, /requests", //
			"focal.point@senegal.example, /requests/SEN-2025-0001", //
			"officer@scrc-sn.example, /", //
			"officer@scrc-sn.example, /assignments" })
	void aPageThatIsAskedForAgainMakesNoPiece(String reader, String page) throws Exception {
		Cookie[] session = SignedIn.as(reader)
			.postProcessRequest(new MockHttpServletRequest(this.servlets))
			.getCookies();
		// Other tests have left no room, and what is new would have to prove that it is
		// asked for often.
		this.pieces.forget();
		String first = text(page, session);
		long made = this.pieces.made();
		String second = text(page, session);
		assertThat(this.pieces.made()).isEqualTo(made);
		assertThat(withoutNames(second)).isEqualTo(withoutNames(first));
	}

	private String text(String page, Cookie[] session) throws Exception {
		return this.mvc.get().uri(page).cookie(session).exchange().getResponse().getContentAsString();
	}

	/** Without tokens and the names of presses, which are new in each page. */
	private static String withoutNames(String page) {
		return page.replaceAll("name=\"(_csrf|press)\" value=\"[^\"]*\"", "");
	}

}
