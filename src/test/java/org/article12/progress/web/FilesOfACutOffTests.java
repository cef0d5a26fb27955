package org.article12.progress.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.article12.PortalTest;
import org.article12.Story;
import org.article12.catalogue.CatalogueKind;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.WorkingDays;
import org.article12.lives.CutOff;
import org.article12.lives.Lives;
import org.article12.progress.Period;
import org.article12.progress.Progress;
import org.article12.progress.ProgressReport;
import org.article12.progress.PublicationFile;
import org.article12.progress.RegisterEdits;
import org.article12.progress.TableCode;
import org.article12.requests.RequestReference;
import org.article12.triage.Filed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The files of a report hold nothing that became known after it. */
@PortalTest
class FilesOfACutOffTests {

	private static final PartyCode SENEGAL = new PartyCode("SEN");

	private static final CentreCode DAKAR = new CentreCode("SCRC-SN");

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private Lives lives;

	@Autowired
	private ProgressFiles files;

	@Autowired
	private WorkingDays calendar;

	@Test
	void theyStayAsTheyWereWhateverIsChangedAndFiledLater() throws Exception {
		Story story = new Story(this.portal);
		RegisterEdits registers = new RegisterEdits(this.portal);
		RequestReference open = story.routing("Open on the day", "NIP");
		CutOff then = this.lives.now();
		Map<PublicationFile, String> before = files(then);
		assertThat(before.values()).allSatisfy((text) -> assertThat(text).contains("Senegal"));
		String dakar = report(then).table(TableCode.LOAD_BY_CENTRE).row(DAKAR.value()).orElseThrow().name().english();
		String area = registers.titleOf(CatalogueKind.AREAS, "NIP");
		try {
			registers.call(CatalogueKind.AREAS, "NIP", "Laterplans");
			registers.rename(SENEGAL, "Laterland");
			registers.call(DAKAR, "Latercentre");
			story.offer(open, Map.of("NIP", "sn"));
			new Filed(this.portal).letterReceivedOn("SEN", "Filed late", this.calendar.today().minusDays(70), "NIP");

			assertThat(files(then)).isEqualTo(before);
			assertThat(files(this.lives.now()).values())
				.allSatisfy((text) -> assertThat(text).contains("Laterplans", "Laterland", "Latercentre"));
		}
		finally {
			registers.call(CatalogueKind.AREAS, "NIP", area);
			registers.takeBackName(SENEGAL);
			registers.call(DAKAR, dakar);
		}
	}

	/** Computed anew, whatever is remembered. */
	private ProgressReport report(CutOff cutOff) {
		Progress progress = (Progress) this.portal.getAutowireCapableBeanFactory()
			.createBean(this.portal.getType("storedProgress"));
		return progress.report(new Period(this.calendar.today().minusYears(2), this.calendar.today()), cutOff);
	}

	/** What a reader finds in each file; of the figures every byte. */
	private Map<PublicationFile, String> files(CutOff cutOff) throws Exception {
		ProgressReport report = report(cutOff);
		Map<PublicationFile, String> files = new LinkedHashMap<>();
		for (PublicationFile kind : new PublicationFile[] { PublicationFile.CSV, PublicationFile.PAGE }) {
			files.put(kind, new String(draft(kind, report), StandardCharsets.UTF_8));
		}
		try (PDDocument paper = Loader.loadPDF(draft(PublicationFile.PDF, report))) {
			files.put(PublicationFile.PDF, new PDFTextStripper().getText(paper));
		}
		return files;
	}

	private byte[] draft(PublicationFile kind, ProgressReport report) {
		return this.files.draft(kind, report, null, new Story(this.portal).officer());
	}

}
