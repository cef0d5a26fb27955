package org.article12.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.article12.PortalTest;
import org.article12.core.Role;
import org.article12.core.security.AccessPolicy;
import org.article12.core.security.AccessRule;
import org.article12.core.security.AccessRule.Audience;
import org.article12.core.security.AccessRule.Records;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code docs/permissions.md} says in prose what the policy table says. To draw it again
 * after a change of the table:
 *
 * <pre>
 * mvn test -Dtest=PermissionsPageTests -Darticle12.docs=write
 * </pre>
 */
@PortalTest
class PermissionsPageTests {

	private static final Path PAGE = Path.of("docs/permissions.md");

	@Autowired
	private AccessPolicy policy;

	@Test
	void thePageSaysWhatTheTableSays() throws IOException {
		if ("write".equals(System.getProperty("article12.docs"))) {
			Files.createDirectories(PAGE.getParent());
			Files.writeString(PAGE, page());
		}
		assertThat(PAGE).as("draw it again with -Darticle12.docs=write").hasContent(page());
	}

	private String page() {
		StringBuilder page = new StringBuilder(
				"""
						# Who may do what

						Drawn from the one table of addresses, which the portal enforces and which each module has its part of (its `ModuleAccess`);
						a test walks every address in every role against it. Do not edit this page: change a module's part and draw it again with
						`mvn test -Dtest=PermissionsPageTests -Darticle12.docs=write`.

						What somebody may not see is answered with 404, as if it did not exist. Signed out, a page for people who are signed in
						leads to the sign-in page and back. A form without its token is answered with 403, the only use of that answer. A person
						who acts for several bodies has, at any moment, the permissions of the one chosen.
						""");
		section(page, "Everyone, signed in or not", null, (rule) -> rule.audience() == Audience.PUBLIC);
		section(page, "Whoever is signed in",
				"For one's own account only, and in every role. Signing out is a form on every page.",
				(rule) -> rule.audience() == Audience.SIGNED_IN && rule.roles().isEmpty());
		section(page, "A Party's focal point",
				"All that the own Party filed, drafts included; nothing of other Parties.", only(Role.PARTY));
		section(page, "An officer of a centre",
				"What was offered to the own centre, from the offer on; nothing of other centres.", only(Role.CENTRE));
		section(page, "An officer of the Secretariat",
				"Every submitted request and the registers. A draft is its Party's alone. The administrator may do all of "
						+ "this too.",
				only(Role.OFFICER));
		section(page, "The administrator", "What an officer may do, and the accounts.", only(Role.ADMINISTRATOR));
		return page.toString();
	}

	private void section(StringBuilder page, String title, @Nullable String words, Predicate<AccessRule> which) {
		page.append("\n## ").append(title).append("\n\n");
		if (words != null) {
			page.append(words).append("\n\n");
		}
		List<AccessRule> rules = this.policy.rules().stream().filter(which).toList();
		boolean records = rules.stream().anyMatch((rule) -> rule.records() == Records.ALL);
		page.append("| may | address |").append(records ? " of |" : "").append('\n');
		page.append("|---|---|").append(records ? "---|" : "").append('\n');
		rules.forEach((rule) -> {
			page.append("| ")
				.append(rule.what())
				.append(rule.tokenless() ? " (also without a form's token)" : "")
				.append(" | `")
				.append(rule.method())
				.append(' ')
				.append(rule.pattern())
				.append("` |");
			page.append(records ? (rule.records() == Records.ALL) ? " every record |" : " |" : "").append('\n');
		});
	}

	private static Predicate<AccessRule> only(Role role) {
		return (rule) -> rule.roles().equals(Set.of(role));
	}

}
