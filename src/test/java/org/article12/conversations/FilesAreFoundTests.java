package org.article12.conversations;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;

import org.article12.RequestTest;
import org.article12.SignedIn;
import org.article12.Story;
import org.article12.documents.Samples;
import org.article12.requests.RequestReference;
import org.article12.requests.Screening;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.article12.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/** A request is found by the name of a file by those who may see the file. */
@RequestTest
class FilesAreFoundTests {

	private static final String PARTY = "focal.point@senegal.example";

	private static final String OFFICER = "officer@secretariat.example";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Screening screening;

	private final Story story;

	FilesAreFoundTests(@Autowired ApplicationContext portal) {
		this.story = new Story(portal);
	}

	@Test
	void aFileThatBothMaySeeIsFoundByBoth() {
		RequestReference request = this.story.submitted("Found by its file", "NIP");
		write(request, "SECRETARIAT_AND_PARTY", "Inventaire_des-Pangolinières.2026.pdf");
		for (String typed : new String[] { "pangolinieres", "inventaire%20PANGOLINI%C3%88RES",
				"pangolinieres.2026.pdf" }) {
			assertThat(party(typed)).as(typed).contains(request.value());
			assertThat(officer(typed)).as(typed).contains(request.value());
		}
	}

	@Test
	void aFileOfTheSecretariatIsNotFoundByTheParty() {
		RequestReference request = this.story.submitted("Not found by its file", "NIP");
		write(request, "SECRETARIAT", "note-on-aardvarks.pdf");
		assertThat(officer("aardvarks")).contains(request.value());
		assertThat(party("aardvarks")).doesNotContain(request.value());
	}

	@Test
	void aFileThatIsNotSubmittedYetIsFoundByThePartyAlone() {
		RequestReference request = this.story.submitted("File to come", "NIP");
		this.screening.askForClarification(this.story.officer(), request, this.story.seen(request), "Which?", Set.of());
		assertThat(this.mvc.post()
			.uri("/requests/" + request + "/documents")
			.multipart()
			.file(pdf("list-of-okapis.pdf", 420))
			.with(SignedIn.as(PARTY))
			.with(csrf())
			.exchange()).hasStatus3xxRedirection();
		assertThat(party("okapis")).contains(request.value());
		assertThat(officer("okapis")).doesNotContain(request.value());
	}

	private void write(RequestReference request, String to, String file) {
		assertThat(this.mvc.post()
			.uri("/conversations/{reference}/messages", request)
			.multipart()
			.file(pdf(file, 400))
			.with(SignedIn.as(OFFICER))
			.with(csrf())
			.param("to", to)
			.param("words", "See the file")
			.param("press", UUID.randomUUID().toString())
			.exchange()).hasStatus3xxRedirection();
	}

	private static MockMultipartFile pdf(String name, int size) {
		return new MockMultipartFile("files", name, "application/pdf", Samples.pdf(size));
	}

	private String party(String typed) {
		return list(PARTY, "/requests?q=" + typed);
	}

	private String officer(String typed) {
		return list(OFFICER, "/triage.csv?q=" + typed);
	}

	private String list(String email, String address) {
		return new String(this.mvc.get()
			.uri(URI.create(address))
			.with(SignedIn.as(email))
			.exchange()
			.getResponse()
			.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
