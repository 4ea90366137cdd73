// Nest-gateway: what the tables say of these lines.
import { ConnectedSocket, MessageBody, SubscribeMessage, WebSocketGateway } from "@nestjs/websockets";

@WebSocketGateway()
export class Games {
  handleConnection(client: any) {
    see(client.handshake.query);  //: request
  }

  handleDisconnect(client) {
    see(client.request.headers.cookie);  //: request
    see(client.data);  //: library
  }

  handleOther(client) {
    see(client.request.headers.cookie);  //: parameter
  }

  @SubscribeMessage("move")
  move(client: any, data: any) {
    see(data);  //: request
    see(data.game);  //: request
  }

  @SubscribeMessage("leave")
  leave(client) {
    see(client);  //: parameter
  }

  @SubscribeMessage("said")
  said(@ConnectedSocket() client, extra, @MessageBody() data) {
    see(extra);  //: parameter
    see(data);  //: request
  }
}

export class NoGateway {
  handleConnection(client: any) {
    see(client.handshake.query);  //: parameter
  }
}
