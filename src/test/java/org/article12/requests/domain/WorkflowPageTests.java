package org.article12.requests.domain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.article12.requests.Act;
import org.article12.requests.RequestStatus;
import org.article12.requests.TransitionTable;
import org.junit.jupiter.api.Test;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code docs/workflow.md} shows what the transition table says. To draw it again after a
 * change of the table:
 *
 * <pre>
 * mvn test -Dtest=WorkflowPageTests -Darticle12.docs=write
 * </pre>
 */
class WorkflowPageTests {

	private static final Path PAGE = Path.of("docs/workflow.md");

	@Test
	void thePageShowsWhatTheTableSays() throws IOException {
		if ("write".equals(System.getProperty("article12.docs"))) {
			Files.createDirectories(PAGE.getParent());
			Files.writeString(PAGE, page());
		}
		assertThat(PAGE).as("draw it again with -Darticle12.docs=write").hasContent(page());
	}

	private static String page() {
		return """
				# The life of a request

				Drawn from the one transition table, `org.article12.requests.TransitionTable`; a test tries every act in every
				status by everyone against it. Do not edit this page: change the table and draw it again with
				`mvn test -Dtest=WorkflowPageTests -Darticle12.docs=write`.

				```mermaid
				stateDiagram-v2
				%s```

				Acts that leave the status as it is are left out of the diagram. Where an act can lead to several statuses the areas
				decide: a request is in delivery when no area is open or offered and at least one is accepted, not served when all
				are unserved, delivered when every centre has reported.

				| in | act | by | leads to |
				|---|---|---|---|
				%s"""
			.formatted(diagram(), table());
	}

	private static String diagram() {
		Map<String, String> arrows = new TreeMap<>();
		for (RequestStatus from : RequestStatus.values()) {
			for (RequestStatus to : RequestStatus.values()) {
				String acts = TransitionTable.ALL.stream()
					.filter((row) -> row.from() == from && row.to().contains(to) && from != to)
					.map((row) -> words(row.act()))
					.distinct()
					.collect(joining(", "));
				if (!acts.isEmpty()) {
					arrows.put("%02d%02d".formatted(from.ordinal(), to.ordinal()),
							"    %s --> %s: %s%n".formatted(from, to, acts));
				}
			}
		}
		StringBuilder diagram = new StringBuilder("    [*] --> DRAFT\n");
		arrows.values().forEach((arrow) -> diagram.append(arrow.replace("\r\n", "\n")));
		List.of(RequestStatus.values())
			.stream()
			.filter(RequestStatus.TERMINAL::contains)
			.forEach((end) -> diagram.append("    ").append(end).append(" --> [*]\n"));
		return diagram.toString();
	}

	private static String table() {
		return TransitionTable.ALL.stream()
			.map((row) -> "| %s | %s | %s | %s |\n".formatted(row.from(), words(row.act()),
					row.by().name().toLowerCase(Locale.ROOT), statuses(row.to())))
			.collect(joining());
	}

	private static String statuses(Set<RequestStatus> statuses) {
		return statuses.stream().sorted().map(RequestStatus::name).collect(joining(", "));
	}

	private static String words(Act act) {
		return act.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

}
