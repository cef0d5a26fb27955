package org.article12.plans;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.article12.RequestTest;
import org.article12.core.PartyCode;
import org.article12.core.reference.ImportRefused;
import org.article12.core.reference.ReferenceSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** The sample activities are recorded once, whole, and marked. */
@RequestTest
class DemonstrationPlansTests {

	private static final String FILE = "demonstration/nip_activities.csv";

	@Autowired
	private DemonstrationPlans sample;

	@Autowired
	private Plans plans;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private MessageSource messages;

	@Test
	void everyRowIsRecordedAndMarked() {
		assertThat(rows()).isEqualTo(48);
		assertThat(this.jdbc.sql("select count(*) from plan where demonstration").query(Integer.class).single())
			.isEqualTo(16);
		assertThat(this.plans.activitiesOf(new PartyCode("SEN"))).filteredOn(PlanActivity::demonstration)
			.extracting(PlanActivity::code)
			.containsExactly("SN-NIP-01", "SN-NIP-02", "SN-NIP-03");
		assertThat(this.plans.activitiesOf(new PartyCode("ECU"))).extracting(PlanActivity::pops)
			.contains("SCCP, decaBDE, PCN, HCBD");
	}

	@Test
	void anotherStartTouchesNoRow() {
		List<String> before = transactions();
		this.sample.seed();
		assertThat(transactions()).isEqualTo(before);
	}

	@Test
	void whatIsGoneOrChangedStaysSoAtAnotherStart() {
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.sql("""
					delete from request_activity using plan_activity
					where activity_id = plan_activity.id and code = 'SN-NIP-02'""").update();
			assertThat(this.jdbc.sql("delete from plan_activity where code = 'SN-NIP-02'").update()).isOne();
			this.jdbc.sql("update plan_activity set title = 'Corrected' where code = 'SN-NIP-03'").update();
			this.sample.seed();
			assertThat(rows()).isEqualTo(47);
			assertThat(this.plans.activitiesOf(new PartyCode("SEN"))).extracting(PlanActivity::title)
				.contains("Corrected");
			status.setRollbackOnly();
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					GH,"Update 2018 | US,"Update 2018 | line 2, column party_iso2: “US” is not in column iso2 of parties.csv.
					"Update 2018 (revised edition, June 2019)",GH-NIP-01 | ,GH-NIP-01 | line 2, column nip_version: this must not be blank.
					GH-NIP-02 | GH-NIP-01 | line 3, column activity_code: “GH · GH-NIP-01” is on line 2 already.
					ALL,REGULATORY | ALL,TRAINING | line 2, column area_code: “TRAINING” is not in column code of areas.csv.
					2019,2023 | 2023,2019 | line 2, column end_year: “2019” is not a number from 2023 to 2100 with at most 0 decimals.
					350000 | 350000.5 | line 2, column estimated_budget_usd: “350000.5” is not a number from 0 to 999999999999 with at most 0 decimals.
					""")
	void aMistakeIsNamedAndNothingIsRecorded(String right, String wrong, String words) {
		ReferenceSource source = (file) -> {
			try (InputStream in = ReferenceSource.shipped().open(file)) {
				String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
				assertThat(text).contains(right);
				String edited = text.replace("SN-NIP-01", "SN-NIP-99");
				int at = edited.indexOf(right);
				return new ByteArrayInputStream(
						(edited.substring(0, at) + wrong + edited.substring(at + right.length()))
							.getBytes(StandardCharsets.UTF_8));
			}
		};
		ImportRefused refused = catchThrowableOfType(ImportRefused.class, () -> this.sample.load(source));
		assertThat(refused.problems()).extracting((problem) -> problem.words(this.messages, Locale.ENGLISH))
			.contains(FILE + ", " + words);
		assertThat(rows()).isEqualTo(48);
	}

	private int rows() {
		return this.jdbc.sql("select count(*) from plan_activity where demonstration and code like '%-NIP-%'")
			.query(Integer.class)
			.single();
	}

	/** The transactions that last wrote each row. */
	private List<String> transactions() {
		return this.jdbc.sql("select xmin::text from plan union all select xmin::text from plan_activity")
			.query(String.class)
			.list();
	}

}
