package tieline.app.state;

import java.util.Map;
import tieline.model.account.Account;
import tieline.model.account.Chronicle;
import tieline.model.account.Lens;
import tieline.model.dataset.Spot;
import tieline.model.graph.Network;

/// A document seen through a lens, and all that is derived from that.
public record View(Document document, Account account, Network network, Chronicle chronicle) {

  /// Derives everything; takes some milliseconds for a thousand claims, so run it off the FX
  /// thread.
  public static View of(Document document, Lens lens) {
    var account = Account.of(document.index(), lens);
    return new View(document, account, Network.of(account), Chronicle.of(account));
  }

  public static View of(Document document) {
    return of(document, Lens.all(document.index().dataset()));
  }

  /// The places of vertices that the dataset saves, by id; empty where it saves none.
  public Map<String, Spot> saved() {
    return document.index().dataset().layout();
  }

  public Lens lens() {
    return account.lens();
  }
}
