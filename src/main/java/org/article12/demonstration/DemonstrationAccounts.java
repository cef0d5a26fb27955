package org.article12.demonstration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.article12.accounts.Accounts;
import org.article12.accounts.Author;
import org.article12.accounts.NewAccount;
import org.article12.accounts.SignInHints;
import org.article12.core.ActingFor;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.CurrentUsers;
import org.article12.core.PartyCode;
import org.article12.core.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The demonstration accounts: made at start where they are missing, shown at sign-in. */
@Component
@Profile("demo")
@Order(DemonstrationAccounts.ORDER)
public class DemonstrationAccounts implements ApplicationRunner, SignInHints {

	/** After the reference data, before the demonstration requests. */
	public static final int ORDER = 1000;

	private static final String PASSPHRASE = "article-12-demo";

	private static final List<DemonstrationAccount> ACCOUNTS = List.of(focalPoint("senegal", "Aminata Ndiaye", "SEN"),
			focalPoint("ghana", "Kwame Asante", "GHA"), focalPoint("uruguay", "Lucía Pereyra", "URY"),
			focalPoint("germany", "Annika Weber", "DEU"),
			new DemonstrationAccount("officer@secretariat.example", "Helena Okafor",
					new ActingFor.OfSecretariat(false)),
			new DemonstrationAccount("admin@secretariat.example", "Marc Dubois", new ActingFor.OfSecretariat(true)),
			centre("sn", "Ousmane Fall"), centre("dz", "Nadia Benali"), centre("es", "Jordi Ferrer"),
			centre("uy", "Martín Silveira"), centre("br", "Beatriz Carvalho"));

	private final Accounts accounts;

	private final CurrentUsers users;

	private final DemonstrationMark mark;

	DemonstrationAccounts(Accounts accounts, CurrentUsers users, DemonstrationMark mark) {
		this.accounts = accounts;
		this.users = users;
		this.mark = mark;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (!this.mark.isSet()) {
			return;
		}
		Stream<NewAccount> shown = ACCOUNTS.stream()
			.map((account) -> account(account.email(), account.name(), account.body(), PASSPHRASE));
		Stream<NewAccount> supporting = SupportingCast.players()
			.stream()
			.map((player) -> account(player.email(), player.name(), player.body(), null));
		this.accounts.createWithKnownPassphrases(Stream.concat(shown, supporting).filter(this::isMissing).toList(),
				Author.portal());
	}

	private boolean isMissing(NewAccount account) {
		return this.accounts.find(account.email()).isEmpty()
				&& account.bodies().stream().allMatch(this.accounts::isOnRegister);
	}

	private static NewAccount account(String email, String name, ActingFor body, @Nullable String passphrase) {
		return new NewAccount(email, name, List.of(body), passphrase, true);
	}

	@Override
	public String passphrase() {
		return PASSPHRASE;
	}

	@Override
	public List<Hint> accounts() {
		return ACCOUNTS.stream()
			.map(DemonstrationAccount::email)
			.map(this.accounts::find)
			.flatMap(Optional::stream)
			.map((person) -> this.users.find(person, null))
			.flatMap(Optional::stream)
			.map(DemonstrationAccounts::hint)
			.toList();
	}

	private static Hint hint(CurrentUser user) {
		return new Hint(user.email(), user.name(), user.body(), user.role() == Role.ADMINISTRATOR);
	}

	private static DemonstrationAccount focalPoint(String state, String name, String party) {
		return new DemonstrationAccount("focal.point@" + state + ".example", name,
				new ActingFor.OfParty(new PartyCode(party)));
	}

	private static DemonstrationAccount centre(String host, String name) {
		return new DemonstrationAccount("officer@scrc-" + host + ".example", name,
				new ActingFor.OfCentre(new CentreCode("SCRC-" + host.toUpperCase(Locale.ROOT))));
	}

	private record DemonstrationAccount(String email, String name, ActingFor body) {
	}

}
