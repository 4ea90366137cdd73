// A record under a key that says token: what it holds besides the token is no secret.
import Redis from "ioredis";

const client = new Redis();

interface Device {
  readonly uid: number;
  readonly clientId: string;
  readonly ip: string;
  readonly os: string;
}

export class Devices {
  private async keep(key: string, value: string) {
    try {
      await client.set(key, value, "EX", 60);
    } catch (error) {
      console.error(`cannot set ${key}`, error);
      throw error;
    }
  }

  async remember(device: Device) {
    await this.keep(`TOKEN_${device.uid}_${device.clientId}`, JSON.stringify(device));
  //                                       ^^^^^^^^^^^^^^^ key-injection parameter
  //                                                                         ^^^^^^ raw-secret-storage parameter
  }

  async logIn(request: Device) {
    const { clientId, ip, os } = request;
    await this.remember({ uid: 1, clientId, ip, os });
  }
}

export async function seen(id: number, ip: string, accessToken: string) {
  await client.set(`token:${id}`, JSON.stringify({ ip, accessToken }), "EX", 60);
  //                                                   ^^^^^^^^^^^ raw-secret-storage parameter
  console.log("seen", ip);
  console.log("gave out", accessToken);
  //                      ^^^^^^^^^^^ secret-logging
}

export async function whole(id: number, value: string) {
  await client.set(`token:${id}`, value, "EX", 60);
  //                              ^^^^^ raw-secret-storage parameter
  console.log("gave out", value);
  //                      ^^^^^ secret-logging
}
