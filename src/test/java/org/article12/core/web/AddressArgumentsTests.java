package org.article12.core.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.article12.core.ActingFor;
import org.article12.core.CurrentUser;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.core.security.CurrentUserAccess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.support.ModelAndViewContainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Who hands out what an address names is found by what a handler asks for. */
class AddressArgumentsTests {

	private static final CurrentUser OFFICER = new CurrentUser(PersonId.next(), "Helena Okafor", "h@example.org",
			new CurrentUser.Membership(UUID.randomUUID(), new ActingFor.OfSecretariat(false), "Secretariat"), List.of(),
			null);

	private static final PartyCode SENEGAL = new PartyCode("SEN");

	private static final List<Class<?>> MADE = new ArrayList<>();

	private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();

	@BeforeEach
	void start() {
		MADE.clear();
		add(NamedParty.class);
		add(NamedYear.class);
	}

	@AfterEach
	void leave() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void itIsFoundByTheKindOfWhatAHandlerAsksFor() {
		AddressArguments arguments = new AddressArguments(this.beans);
		assertThat(arguments.supportsParameter(asked(PartyCode.class))).isTrue();
		assertThat(arguments.supportsParameter(asked(String.class))).isFalse();
		assertThat(handedOut(arguments, PartyCode.class)).isEqualTo(SENEGAL);
	}

	@Test
	void itIsMadeWhenAPageFirstAsks() {
		AddressArguments arguments = new AddressArguments(this.beans);
		assertThat(MADE).isEmpty();
		handedOut(arguments, PartyCode.class);
		handedOut(arguments, PartyCode.class);
		assertThat(MADE).containsExactly(NamedParty.class);
	}

	@Test
	void aStartWithTwoForTheSameIsRefused() {
		add(SameYear.class);
		assertThatIllegalStateException().isThrownBy(() -> new AddressArguments(this.beans));
	}

	private void add(Class<?> type) {
		this.beans.registerBeanDefinition(type.getSimpleName(), new RootBeanDefinition(type));
	}

	private static Object handedOut(AddressArguments arguments, Class<?> kind) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		TestingAuthenticationToken somebody = new TestingAuthenticationToken(UUID.randomUUID().toString(), "",
				List.of());
		SecurityContextHolder.getContext().setAuthentication(somebody);
		return arguments.resolveArgument(asked(kind), new ModelAndViewContainer(), new ServletWebRequest(request),
				null);
	}

	private static MethodParameter asked(Class<?> kind) {
		return new MethodParameter(ReflectionUtils.findMethod(AddressArgumentsTests.class, "page", kind), 0);
	}

	void page(PartyCode party) {
	}

	void page(String other) {
	}

	/** Hands out the same at each address, to anybody. */
	private abstract static class Same<T> extends AddressArgument<T> {

		private final T same;

		Same(T same) {
			super(new CurrentUserAccess((_, _) -> Optional.of(OFFICER)));
			this.same = same;
			MADE.add(getClass());
		}

		@Override
		protected T find(CurrentUser user, Map<String, String> address) {
			return this.same;
		}

	}

	private static final class NamedParty extends Same<PartyCode> {

		NamedParty() {
			super(SENEGAL);
		}

	}

	private static class NamedYear extends Same<Integer> {

		NamedYear() {
			super(2026);
		}

	}

	private static final class SameYear extends NamedYear {

	}

}
