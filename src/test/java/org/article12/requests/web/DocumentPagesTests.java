package org.article12.requests.web;

import java.util.UUID;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.article12.QueryCount;
import org.article12.RequestTest;
import org.article12.SignedIn;
import org.article12.Story;
import org.article12.documents.Documents;
import org.article12.documents.Samples;
import org.article12.documents.StoredDocument;
import org.article12.requests.RequestFolder;
import org.article12.requests.RequestReference;
import org.article12.requests.Requests;
import org.article12.requests.Screening;
import org.article12.words.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.article12.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/** Files go with a draft, and whoever may see the request may save them. */
@RequestTest
class DocumentPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Documents documents;

	@Autowired
	private Requests requests;

	@Autowired
	private Screening screening;

	@Autowired
	private ApplicationContext portal;

	private PartyPages senegal;

	private Story story;

	@BeforeEach
	void signIn() {
		this.senegal = new PartyPages(this.mvc, PartyPages.SENEGAL);
		this.story = new Story(this.portal);
	}

	@Test
	void filesAreAddedListedAndRemoved() {
		String address = this.senegal.complete("With files");
		assertThat(PartyPages.text(this.senegal.get(address + "/edit")))
			.containsPattern("(?s)Documents</a>.*?Optional");
		MvcTestResult added = upload(address, file("plan.pdf", Samples.pdf()), file("budget.xlsx", Samples.xlsx()));
		assertThat(added).hasRedirectedUrl(address + "/documents");
		assertThat(PartyPages.text(this.senegal.get(address + "/documents"))).contains("plan.pdf", "budget.xlsx",
				"Excel", Said.the("requests.documents.pending"));
		assertThat(PartyPages.text(this.senegal.get(address + "/edit"))).contains("2 files");
		assertThat(PartyPages.text(this.senegal.get(address + "/check"))).contains("plan.pdf");
		StoredDocument plan = stored(address).getFirst();
		String press = UUID.randomUUID().toString();
		for (int time = 0; time < 2; time++) {
			assertThat(this.senegal.post(address + "/documents/" + plan.id() + "/removal", "press", press))
				.hasRedirectedUrl(address + "/documents");
		}
		assertThat(stored(address)).hasSize(1);
	}

	@Test
	void whatIsRefusedIsSaidAtTheFieldAndTheOthersAreKept() {
		String address = this.senegal.start();
		MvcTestResult mixed = upload(address, file("plan.pdf", Samples.pdf()),
				file("page.pdf", "<html></html>".getBytes(StandardCharsets.UTF_8)), file("macro.docx", Samples.docm()),
				file("empty.pdf", new byte[0]), file("large.pdf", Samples.pdf(10 * 1024 * 1024 + 1)));
		assertThat(mixed).hasStatus(422);
		assertThat(PartyPages.text(mixed)).contains(Said.the("core.form.errors"),
				"“page.pdf” is not a PDF: it is a web page", Said.the("requests.documents.added.others"),
				"“macro.docx” contains a program", "“empty.pdf” is empty", "“large.pdf” is larger than 10 MB",
				"href=\"#files\"");
		assertThat(stored(address)).singleElement().satisfies((kept) -> assertThat(kept.name()).isEqualTo("plan.pdf"));
		assertThat(PartyPages.text(upload(address))).contains(Said.the("requests.documents.missing"));
		assertThat(PartyPages.text(this.senegal.post(address + "/documents")))
			.contains(Said.the("requests.documents.missing"));
	}

	@Test
	void aFileIsHandedOverAsOneToSave() {
		String address = this.senegal.start();
		upload(address, file("Plan d'été – 计划.pdf", Samples.pdf()));
		StoredDocument stored = stored(address).getFirst();
		MvcTestResult saved = get(PartyPages.SENEGAL, stored);
		assertThat(saved).hasStatusOk().body().isEqualTo(Samples.pdf());
		assertThat(saved.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION)).isEqualTo(
				"attachment; filename=\"Plan d__t_ _ __.pdf\"; filename*=UTF-8''Plan%20d%27%C3%A9t%C3%A9%20%E2%80%93%20%E8%AE%A1%E5%88%92.pdf");
		assertThat(saved.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(saved.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-store, private");
		assertThat(saved.getResponse().getHeaders("Content-Security-Policy")).singleElement()
			.asString()
			.contains("sandbox", "default-src 'none'");
		assertThat(saved.getResponse().getContentType()).startsWith("application/pdf");
		MvcTestResult head = this.mvc.method(HttpMethod.HEAD)
			.uri(stored.address())
			.with(SignedIn.as(PartyPages.SENEGAL))
			.exchange();
		assertThat(head).hasStatusOk();
		assertThat(head.getResponse().getContentLengthLong()).isEqualTo(stored.size());
		assertThat(head.getResponse().getContentAsByteArray()).isEmpty();
	}

	@Test
	void aDraftsFilesAreThePartysAloneUntilItSubmits() {
		String address = this.senegal.complete("Nobody else's yet");
		upload(address, file("plan.pdf", Samples.pdf()));
		StoredDocument plan = stored(address).getFirst();
		assertThat(readers(plan)).containsExactly("focal.point@senegal.example");
		this.senegal.submit(address);
		assertThat(readers(plan)).containsExactly("focal.point@senegal.example", "officer@secretariat.example",
				"admin@secretariat.example");
		assertThat(PartyPages.text(this.senegal.get(address))).contains("plan.pdf");
		assertThat(this.senegal.get(address + "/documents")).hasRedirectedUrl(address);
		assertThat(this.senegal.post(address + "/documents/" + plan.id() + "/removal")).hasStatus(422);
		assertThat(upload(address, file("late.pdf", Samples.pdf(600)))).hasStatus(422);
		assertThat(stored(address)).hasSize(1);
	}

	@Test
	void centresReadThemFromTheOfferOnAndNoLongerOnceTheyDecline() {
		RequestReference reference = this.story.draft("With a file for the centre", "NIP");
		upload("/requests/" + reference, file("plan.pdf", Samples.pdf()));
		this.story.submit(this.story.focalPoint(), reference);
		this.screening.confirmEligibility(this.story.officer(), reference, this.story.seen(reference));
		StoredDocument plan = stored("/requests/" + reference).getFirst();
		assertThat(readers(plan)).doesNotContain("officer@scrc-sn.example");
		this.story.offer(reference, Map.of("NIP", "sn"));
		assertThat(readers(plan)).contains("officer@scrc-sn.example").doesNotContain("officer@scrc-dz.example");
		String assignment = "/assignments/" + this.story.assignment(reference, "sn").id();
		assertThat(this.mvc.get().uri(assignment).with(SignedIn.as("officer@scrc-sn.example"))).bodyText()
			.contains("plan.pdf");
		assertThat(this.mvc.get().uri("/triage/" + reference).with(SignedIn.as("officer@secretariat.example")))
			.bodyText()
			.contains("plan.pdf");
		this.mvc.post()
			.uri(assignment + "/refusal")
			.with(SignedIn.as("officer@scrc-sn.example"))
			.with(csrf())
			.param("code", "NO_CAPACITY")
			.param("words", "Not this year")
			.exchange();
		assertThat(readers(plan)).doesNotContain("officer@scrc-sn.example");
	}

	@Test
	void duringAClarificationFilesAreAnAnswer() {
		String address = this.senegal.submitted("A file is asked for");
		RequestReference reference = new RequestReference(PartyPages.reference(address));
		this.screening.askForClarification(this.story.officer(), reference, this.story.seen(reference),
				"Please send the inventory.", Set.of());
		upload(address, file("inventory.csv", "site,stock\nDakar,12\n".getBytes(StandardCharsets.UTF_8)));
		StoredDocument inventory = stored(address).getFirst();
		assertThat(readers(inventory)).containsExactly("focal.point@senegal.example");
		assertThat(PartyPages.text(this.senegal.get(address))).doesNotContain("inventory.csv");
		assertThat(this.senegal.post(address + "/answer", "stamp", this.senegal.stamp(address + "/check"), "seen",
				this.senegal.hidden(address + "/check", "seen"), "words", ""))
			.hasRedirectedUrl(address);
		assertThat(readers(inventory)).contains("officer@secretariat.example");
	}

	@Test
	void aDeletedDraftTakesItsFilesAlong() {
		String address = this.senegal.start();
		upload(address, file("plan.pdf", Samples.pdf()));
		StoredDocument plan = stored(address).getFirst();
		assertThat(this.senegal.post(address + "/deletion")).hasStatus3xxRedirection();
		assertThat(this.documents.find(plan.id())).isEmpty();
	}

	@Test
	void anotherPartysDraftIsNotThere() {
		String address = this.senegal.start();
		PartyPages ghana = new PartyPages(this.mvc, PartyPages.GHANA);
		assertThat(ghana.get(address + "/documents")).hasStatus(404);
		assertThat(this.mvc.get().uri("/documents/none").with(SignedIn.as(PartyPages.GHANA))).hasStatus(404);
	}

	@Test
	void pagesAskTheDatabaseTheSameHoweverManyFilesThereAre() {
		String address = this.senegal.complete("Many files");
		upload(address, file("first.pdf", Samples.pdf()));
		this.senegal.get(address + "/documents");
		this.senegal.get(address + "/check");
		int one = QueryCount.of(() -> this.senegal.get(address + "/documents"));
		int check = QueryCount.of(() -> this.senegal.get(address + "/check"));
		for (int at = 0; at < 5; at++) {
			upload(address, file("plan-%d.pdf".formatted(at), Samples.pdf(600 + at)));
		}
		assertThat(QueryCount.of(() -> this.senegal.get(address + "/documents"))).isEqualTo(one);
		assertThat(QueryCount.of(() -> this.senegal.get(address + "/check"))).isEqualTo(check);
	}

	private List<String> readers(StoredDocument document) {
		List<String> readers = new ArrayList<>();
		for (String email : List.of(PartyPages.SENEGAL, PartyPages.GHANA, "officer@secretariat.example",
				"admin@secretariat.example", "officer@scrc-sn.example", "officer@scrc-dz.example")) {
			int status = get(email, document).getResponse().getStatus();
			assertThat(status).isIn(200, 404);
			if (status == 200) {
				readers.add(email);
			}
		}
		assertThat(this.mvc.get().uri(document.address())).hasStatus3xxRedirection();
		return readers;
	}

	private MvcTestResult get(String email, StoredDocument document) {
		return this.mvc.get().uri(document.address()).with(SignedIn.as(email)).exchange();
	}

	private List<StoredDocument> stored(String address) {
		return this.documents.on(RequestFolder.holder(this.requests
			.ofParty(this.story.focalPoint().party().orElseThrow(), new RequestReference(PartyPages.reference(address)))
			.orElseThrow()
			.id()));
	}

	private MvcTestResult upload(String address, MockMultipartFile... files) {
		var form = this.mvc.post().uri(address + "/documents").multipart();
		for (MockMultipartFile file : files) {
			form = form.file(file);
		}
		return form.with(SignedIn.as(PartyPages.SENEGAL)).with(csrf()).exchange();
	}

	private static MockMultipartFile file(String name, byte[] content) {
		return new MockMultipartFile("files", name, "application/octet-stream", content);
	}

}
