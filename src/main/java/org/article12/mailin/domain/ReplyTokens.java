package org.article12.mailin.domain;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.article12.core.security.SigningKey;
import org.article12.notifications.ReplyAddresses;
import org.springframework.stereotype.Component;

/**
 * Addresses to which people answer. Each names one mail that the portal sent, and carries
 * a signature, so that nobody can write to a request whose mail he never had.
 */
@Component
public class ReplyTokens implements ReplyAddresses {

	/** How long what is put after the + is: 26 bytes in letters and digits. */
	static final int LENGTH = 41;

	private static final int SIGNATURE_BYTES = 10;

	private static final int BASE = 36;

	private final MailInSettings settings;

	private final SigningKey key;

	ReplyTokens(MailInSettings settings, SigningKey key) {
		this.settings = settings;
		this.key = key;
	}

	@Override
	public Optional<String> of(UUID mail) {
		if (!this.settings.isOn()) {
			return Optional.empty();
		}
		int at = this.settings.address().indexOf('@');
		return Optional
			.of(this.settings.address().substring(0, at) + "+" + token(mail) + this.settings.address().substring(at));
	}

	/** Whether an address is the mailbox's, with something after a + or nothing. */
	public boolean isOurs(String address) {
		return bare(address).equalsIgnoreCase(this.settings.address());
	}

	/** Whether an address bears a token, right or wrong. */
	public boolean bearsToken(String address) {
		return isOurs(address) && address.contains("+");
	}

	/** The mail that an address names, if the portal made that address. */
	public Optional<UUID> mail(String address) {
		if (!bearsToken(address)) {
			return Optional.empty();
		}
		String token = address.substring(address.indexOf('+') + 1, address.lastIndexOf('@')).toLowerCase(Locale.ROOT);
		return read(token).filter((mail) -> MessageDigest.isEqual(token(mail).getBytes(StandardCharsets.US_ASCII),
				token.getBytes(StandardCharsets.US_ASCII)));
	}

	private static String bare(String address) {
		int plus = address.indexOf('+');
		int at = address.lastIndexOf('@');
		return (plus >= 0 && plus < at) ? address.substring(0, plus) + address.substring(at) : address;
	}

	private String token(UUID mail) {
		ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * 2 + SIGNATURE_BYTES);
		bytes.putLong(mail.getMostSignificantBits()).putLong(mail.getLeastSignificantBits());
		bytes.put(Base64.getUrlDecoder().decode(this.key.sign("mail-in:" + mail)), 0, SIGNATURE_BYTES);
		String token = new BigInteger(1, bytes.array()).toString(BASE);
		return "0".repeat(LENGTH - token.length()) + token;
	}

	private static Optional<UUID> read(String token) {
		if (!token.matches("[0-9a-z]{" + LENGTH + "}")) {
			return Optional.empty();
		}
		BigInteger mail = new BigInteger(token, BASE).shiftRight(SIGNATURE_BYTES * Byte.SIZE);
		return (mail.bitLength() <= Long.SIZE * 2)
				? Optional.of(new UUID(mail.shiftRight(Long.SIZE).longValue(), mail.longValue())) : Optional.empty();
	}

}
